import { useEffect, useState } from 'react';
import { useStore } from '@/state/store';
import { canRead, hush, readAloud } from '@/theme/aloud';
import { Icon } from './icon';
import type { IconName } from './icon-name';
import { Tappable } from './tappable';
import { View } from '@tarojs/components';

interface Reading {
  word: string;
  icon: IconName;
  onTap: () => void;
}

/** Reads these sentences, or stops. Null where nothing can read: then there is no button either. */
export function useReadAloud(word: string, sentences: () => readonly string[]): Reading | null {
  const able = useStore(canRead);
  const [reading, setReading] = useState(false);
  useEffect(() => (reading ? hush : undefined), [reading]);
  if (!able) return null;
  return {
    word: reading ? '不念了' : word,
    icon: reading ? 'pause' : 'vol',
    onTap: () => {
      if (!reading) readAloud(sentences(), () => setReading(false));
      setReading(!reading);
    },
  };
}

/** 念一念, in the upper right corner of a card. */
export function ReadAloud({ sentences }: { sentences: () => readonly string[] }) {
  const reading = useReadAloud('念一念', sentences);
  if (reading === null) return null;
  return (
    <Tappable className="read-aloud" onTap={reading.onTap}>
      <Icon name={reading.icon} />
      <View>{reading.word}</View>
    </Tappable>
  );
}
