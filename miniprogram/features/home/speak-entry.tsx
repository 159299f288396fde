import { View } from '@tarojs/components';
import { Button } from '@/components/ui/button';
import { Tappable } from '@/components/ui/tappable';
import { recallDraft } from '@/state/draft';
import { go } from '@/navigation/go';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import './home.scss';

/** Where WeChat's people expect to write: a line at the thumb. It opens the page, and shows a draft that waits there. */
export function SpeakEntry() {
  const [waiting, setWaiting] = useState(() => recallDraft().text);
  useDidShow(() => setWaiting(recallDraft().text));
  const speak = () => go('speak', {});
  return (
    <View className="bar speak-entry">
      <Tappable className="speak-entry-line one" onTap={speak}>
        {waiting === '' ? '有事，写一句就行' : `没说完：${waiting}`}
      </Tappable>
      <Button look="main" onTap={speak}>
        说
      </Button>
    </View>
  );
}
