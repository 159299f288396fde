import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { Tappable } from './tappable';

interface TickProps {
  on: boolean;
  square?: boolean;
}

export function Tick({ on, square = false }: TickProps) {
  return (
    <View className={`tick ${square ? 'tick-square' : ''} ${on ? 'is-on' : ''}`}>
      {on && <Icon name="check" size="s" className="tick-icon" />}
    </View>
  );
}

interface PickProps {
  on: boolean;
  word: ReactNode;
  detail?: ReactNode;
  /** Several may be on at once. */
  several?: boolean;
  /** Why it cannot be chosen now: shown in place of the detail. */
  off?: string;
  onTap: () => void;
}

/** One answer of a few, as a row: chosen is a black frame with a tick, never a colour alone. */
export function Pick({ on, word, detail, several = false, off, onTap }: PickProps) {
  const small = off ?? detail;
  return (
    <Tappable
      className={`pick ${on ? 'is-on' : ''} ${off === undefined ? '' : 'is-off'}`}
      role={several ? 'checkbox' : 'radio'}
      checked={on}
      disabled={off !== undefined}
      onTap={off === undefined ? onTap : undefined}
    >
      <Tick on={on} square={several} />
      <View className="grow">
        <View>{word}</View>
        {small !== undefined && <View className="note pick-detail">{small}</View>}
      </View>
    </Tappable>
  );
}

/** A sentence to agree with, without a frame. Never on by default when it speaks for somebody. */
export function Agree({ on, word, onTap }: { on: boolean; word: ReactNode; onTap: () => void }) {
  return (
    <Tappable className="agree" role="checkbox" checked={on} onTap={onTap}>
      <Tick on={on} square />
      <View className="grow">{word}</View>
    </Tappable>
  );
}
