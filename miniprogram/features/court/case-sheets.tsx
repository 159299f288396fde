import { useState } from 'react';
import type { WithdrawReason } from '@shared/item/kinds';
import { useCommand } from '@/cloud/use-command';
import { useWords, type WordsCommand } from '@/components/item/use-words';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Chips, type Choice } from '@/components/ui/chip';
import { Question, Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';

interface CaseSheetProps {
  no: string;
  open: boolean;
  onClose: () => void;
  onDone: () => Promise<void>;
}

const ASKS: Record<WordsCommand, { title: string; example: string; send: string; done: string }> = {
  supply_info: { title: '补充什么？', example: '不写当事人的姓名', send: '补充上去', done: '补充上了' },
  supplement: { title: '补充什么？', example: '不写当事人的姓名', send: '补充上去', done: '补充上了' },
  appeal: {
    title: '为什么不同意退回？',
    example: '比如：双方又愿意谈了',
    send: '请另一位重新看',
    done: '交上了，换人来看',
  },
  reopen: {
    title: '又起了什么纠纷？',
    example: '比如：协议没有履行，不写当事人的姓名',
    send: '请再调解',
    done: '再调一次，等人大办安排',
  },
};

/** What the court says in words: an answer, more of the case, that it does not agree, or that it came again. */
export function CaseWordsSheet({
  command,
  no,
  open,
  onClose,
  onDone,
}: CaseSheetProps & { command: WordsCommand }) {
  const [text, setText] = useState('');
  const { busy, failure, send } = useWords(command);
  const { title, example, send: word, done } = ASKS[command];
  const press = async () => {
    if (!(await send(no, text.trim(), []))) return;
    toast(done);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title={title}
      onClose={busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={busy}
          off={text.trim().length < 2 ? '先写几个字' : undefined}
          onTap={() => void press()}
        >
          {word}
        </Button>
      }
    >
      <Field lines value={text} placeholder={example} onChange={setText} />
      <FailureHint failure={failure} />
    </Sheet>
  );
}

const REASONS: readonly Choice<WithdrawReason>[] = [
  { value: 'solved_already', word: '双方自己和解了' },
  { value: 'said_wrongly', word: '派送错了' },
  { value: 'changed_mind', word: '法院自己办' },
];

/** The court takes its case back. */
export function WithdrawQuestion({
  no,
  withUnit,
  open,
  onClose,
  onDone,
}: CaseSheetProps & { withUnit: boolean }) {
  const [reason, setReason] = useState<WithdrawReason>('changed_mind');
  const withdraw = useCommand('withdraw');
  const send = async () => {
    if ((await withdraw.send({ no, ...(withUnit ? { reason } : {}) })) === null) return;
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
          {withUnit && <Chips label="为什么撤回" choices={REASONS} chosen={reason} onChoose={setReason} />}
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
