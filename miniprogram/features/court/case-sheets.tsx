import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Question, Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';

interface CaseSheetProps {
  no: string;
  open: boolean;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** An answer to what the deputy or the office asked; the case goes on with it. */
export function SupplySheet({ no, open, onClose, onDone }: CaseSheetProps) {
  const [text, setText] = useState('');
  const supply = useCommand('supplyInfo');
  const send = async () => {
    if ((await supply.send({ no, text: text.trim() })) === null) return;
    toast('补充上了');
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="补充什么？"
      onClose={supply.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={supply.busy}
          off={text.trim().length < 2 ? '先写几个字' : undefined}
          onTap={() => void send()}
        >
          补充上去
        </Button>
      }
    >
      <Field lines value={text} placeholder="不写当事人的姓名" onChange={setText} />
      <FailureHint failure={supply.failure} />
    </Sheet>
  );
}

/** The court takes its case back. */
export function WithdrawQuestion({ no, open, onClose, onDone }: CaseSheetProps) {
  const withdraw = useCommand('withdraw');
  const send = async () => {
    if ((await withdraw.send({ no })) === null) return;
    toast('撤回了');
    await onDone();
  };
  return (
    <Question
      open={open}
      question="要撤回这件案子吗？"
      consequence={
        <>
          撤回后调解停下，案件由法院自己办。
          <FailureHint failure={withdraw.failure} />
        </>
      }
      back="不撤了"
      forth="撤回"
      busy={withdraw.busy}
      onBack={onClose}
      onForth={() => void send()}
    />
  );
}
