import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { TEXT_MAX } from '@shared/item/limits';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';

type Detail = OutputOf<'getActivity'>;

interface ResolutionSheetProps {
  id: string;
  onClose: () => void;
  onDone: (detail: Detail) => void;
}

/** One thing that was settled: it gets a number and goes its way like any other matter. */
export function ResolutionSheet({ id, onClose, onDone }: ResolutionSheetProps) {
  const [text, setText] = useState('');
  const record = useCommand('recordResolution');
  const said = text.trim();
  const press = async () => {
    const answer = await record.send({ id, text: said });
    if (answer === null) return;
    toast('记下了，编了号');
    onDone(answer);
  };
  return (
    <Sheet
      open
      title="商量定了什么？"
      onClose={onClose}
      foot={
        <Button
          look="main"
          wide
          busy={record.busy}
          off={said === '' ? '先写定了什么' : undefined}
          onTap={() => void press()}
        >
          记下，编号往下办
        </Button>
      }
    >
      <Field
        label="一条写一件"
        hint="写清做什么、谁来做、哪天前"
        lines
        max={TEXT_MAX}
        value={text}
        placeholder="比如：晒谷场装一盏太阳能灯，村里 10 月底前装好"
        onChange={setText}
      />
      <FailureHint failure={record.failure} />
    </Sheet>
  );
}
