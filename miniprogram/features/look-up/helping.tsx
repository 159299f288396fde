import { useState } from 'react';
import { readReceipt } from '@shared/entry-code/receipt-code';
import { useCommand } from '@/cloud/use-command';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { replaceBy } from '@/navigation/go';
import { WayFrame, type WayProps } from './way-frame';

/** Somebody was given a code to help with one matter. */
export function Helping({ above }: WayProps) {
  const accept = useCommand('acceptHelp');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const help = async () => {
    const code = readReceipt(text);
    setProblem(code === null ? '帮手码是八个字，请再核对一遍。' : null);
    const answer = code === null ? null : await accept.send({ code });
    if (answer !== null) replaceBy('item', { no: answer.no });
  };
  return (
    <WayFrame
      above={above}
      word="帮他看"
      busy={accept.busy}
      failure={accept.failure}
      onGo={() => void help()}
    >
      <Slip>
        <Field label="帮手码" value={text} placeholder="比如：7KFX-M2QP" error={problem} onChange={setText} />
      </Slip>
      <Hint tone="calm">本人或者联络站给您的。您能看、能补充、能替他评，都会写明是帮手做的。</Hint>
    </WayFrame>
  );
}
