import { useState } from 'react';
import { useCode } from '@/components/entry/use-code';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { goToTab } from '@/navigation/go';
import { WayFrame, type WayProps } from './way-frame';

/** The words under a code, for who cannot scan it. */
export function ByWords({ above }: WayProps) {
  const code = useCode(undefined);
  const [words, setWords] = useState('');
  const open = async () => {
    if (words.trim() !== '' && (await code.openWords(words))) goToTab('home');
  };
  return (
    <WayFrame
      above={above}
      word="就是这个"
      busy={code.opening}
      failure={code.failure}
      onGo={() => void open()}
    >
      <Slip>
        <Field label="码下面的字" value={words} placeholder="比如：杨树 水井 37" onChange={setWords} />
      </Slip>
      <Hint tone="calm">两个词和两个数字，印在码的下面。</Hint>
    </WayFrame>
  );
}
