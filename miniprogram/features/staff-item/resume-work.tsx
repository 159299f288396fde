import { useState } from 'react';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Field } from '@/components/ui/field';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';
import { ItemFrame } from './item-frame';
import type { WorkProps } from './work-props';

/** Work goes on where it was stopped, and the days go on being counted. */
export function ResumeWork({ detail, onChanged, open }: WorkProps) {
  const { place } = useSession();
  const [text, setText] = useState('');
  const resume = useCommand('resume');
  const press = async () => {
    const words = text.trim() === '' ? {} : { text: text.trim() };
    if ((await resume.send({ no: detail.no, ...words })) === null) return;
    toast(COMMAND_DONE.resume);
    await onChanged();
  };
  return (
    <ItemFrame
      detail={detail}
      onChanged={onChanged}
      open={open}
      failure={resume.failure}
      main={{
        word: commandLabel('resume', place ?? undefined),
        busy: resume.busy,
        onTap: () => void press(),
      }}
    >
      <Slip>
        <Field
          lines
          label="为什么能接着办了"
          hint="反映人看得到，可写可不写"
          value={text}
          placeholder="比如：10 月 20 日法院判下来了"
          onChange={setText}
        />
      </Slip>
    </ItemFrame>
  );
}
