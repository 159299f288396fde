import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCode } from '@/components/entry/use-code';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { goToTab } from '@/navigation/go';

/** The words under a code, for who cannot scan it. */
export function ByWords() {
  const code = useCode(undefined);
  const [words, setWords] = useState('');
  const open = async () => {
    if (words.trim() !== '' && (await code.openWords(words))) goToTab('home');
  };
  return (
    <>
      <Slip>
        <Field label="码下面的字" value={words} placeholder="比如：杨树 水井 37" onChange={setWords} />
        <View className="gap-m">
          <Button look="main" wide busy={code.opening} onTap={() => void open()}>
            就是这个
          </Button>
        </View>
        <FailureHint failure={code.failure} />
      </Slip>
      <Hint tone="calm">两个词和两个数字，印在码的下面。</Hint>
    </>
  );
}
