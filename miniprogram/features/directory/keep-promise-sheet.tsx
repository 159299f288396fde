import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { PROMISE_TEXT_MAX } from '@shared/place/promise';

interface KeepPromiseSheetProps {
  id: string;
  onClose: () => void;
  onDone: () => Promise<void>;
}

export function KeepPromiseSheet({ id, onClose, onDone }: KeepPromiseSheetProps) {
  const [text, setText] = useState('');
  const keep = useCommand('keepPromise');
  const done = text.trim();
  const press = async () => {
    if ((await keep.send({ id, text: done })) === null) return;
    toast('写上名片了');
    await onDone();
  };
  return (
    <Sheet
      open
      title="办好了什么？"
      onClose={onClose}
      foot={
        <Button
          look="main"
          wide
          busy={keep.busy}
          off={done === '' ? '先写一句' : undefined}
          onTap={() => void press()}
        >
          办好了
        </Button>
      }
    >
      <Field
        label="一句话"
        placeholder="比如：10 月 2 日开课，来了三十户"
        max={PROMISE_TEXT_MAX}
        value={text}
        onChange={setText}
      />
      <FailureHint failure={keep.failure} />
    </Sheet>
  );
}
