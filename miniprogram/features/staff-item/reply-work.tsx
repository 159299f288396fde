import { useState } from 'react';
import { REPLY_MODES, RESULT_CLASSES } from '@shared/item/kinds';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { ItemFrame } from './item-frame';
import { ReplyForm } from './reply-form';
import { extraProblem, extrasOf } from './reply-extras';
import { useReplyDraft } from './use-reply-draft';
import { isSaidAloud, needsPromise, replyProblem, saidMoment } from './work-view';
import type { WorkProps } from './work-props';

const FIELD_WORD = {
  text: '答复',
  resultClass: '办到哪一步',
  dueDay: '答应哪天办好',
  owner: '谁负责',
  saidAt: '什么时候说的',
  outcome: '成效',
  mediation: '调解结果',
} as const;

type ReplyCommand = 'reply' | 'answer_on_spot' | 'record_upper_result';

/** The unit's reply goes to review; a deputy's answer and that of the body above go straight to the one who spoke. */
export function ReplyWork({ detail, onChanged, open, command }: WorkProps & { command: ReplyCommand }) {
  const { place } = useSession();
  const now = useNow();
  const { draft, change, clear } = useReplyDraft(detail.no);
  const [tried, setTried] = useState(false);
  const reply = useCommand('reply');
  const answer = useCommand('answerOnSpot');
  const upper = useCommand('recordUpperResult');
  const {
    busy,
    failure,
    send: give,
  } = { reply, answer_on_spot: answer, record_upper_result: upper }[command];

  const needs = {
    beneficiaries: place?.replyNeeds.includes('beneficiaries') ?? false,
    mediation: detail.kind === 'dispute',
  };
  // What a unit said face to face: the office confirms before the one who asked has it.
  const ofSession = command === 'answer_on_spot' && detail.standing === 'lead_unit';
  const wanting = extraProblem(draft, needs) ?? replyProblem(draft, now);

  const send = async () => {
    setTried(true);
    const resultClass = RESULT_CLASSES.find((one) => one === draft.resultClass);
    if (wanting !== null || resultClass === undefined) return;
    const input = {
      no: detail.no,
      text: draft.text.trim(),
      resultClass,
      mode: REPLY_MODES.find((one) => one === draft.mode) ?? 'written',
      ...(isSaidAloud(draft.mode) ? { saidAt: saidMoment(draft, now) } : {}),
      ...(needsPromise(resultClass) ? { promise: { dueDay: draft.dueDay, owner: draft.owner.trim() } } : {}),
      ...extrasOf(draft, needs),
    };
    if ((await give(input)) === null) return;
    clear();
    toast(ofSession ? '交上去了，等确认' : COMMAND_DONE[command]);
    await onChanged();
  };

  const problem = tried ? wanting : null;
  return (
    <ItemFrame
      detail={detail}
      onChanged={onChanged}
      open={open}
      missing={problem === null ? undefined : `上面还差：${FIELD_WORD[problem.field]}`}
      failure={failure}
      main={{
        word: needs.mediation
          ? '交法院确认'
          : ofSession
            ? '交人大办确认'
            : wordOf(command, commandLabel(command, place ?? undefined)),
        busy,
        onTap: () => void send(),
      }}
    >
      <ReplyForm
        draft={draft}
        classes={place?.resultClasses ?? {}}
        tried={tried}
        needs={needs}
        onChange={change}
      />
    </ItemFrame>
  );
}

/** The list says 写答复; on the form itself the button says what pressing it does, unless the place has its own word. */
function wordOf(command: ReplyCommand, label: string): string {
  if (label === '写答复') return '交人大办审核';
  if (command === 'record_upper_result') return '把上级的答复给群众';
  return command === 'answer_on_spot' && label === '我来回' ? '答复群众' : label;
}
