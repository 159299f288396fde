import { dayOf } from '@shared/common/shanghai';
import { dayInSentence, dayShort } from '@shared/wording/dates';
import { promiseCameDue, type Detail } from '@/components/item/detail-view';

export type BarCommand =
  'supplement' | 'supply_info' | 'urge' | 'withdraw' | 'appeal' | 'rate' | 'reopen' | 'object_publication';

export interface BarButton {
  command: BarCommand;
  word: string;
  /** Why it cannot be pressed now, and from when it can. */
  off?: string;
}

export interface BarView {
  /** How things stand, in one sentence. */
  say: string | null;
  /** The one red button. */
  main: BarButton | null;
  plain: readonly BarButton[];
  /** Behind ⋯: what takes something back never lies at the thumb. */
  more: readonly BarButton[];
}

const WORD: Record<BarCommand, string> = {
  supplement: '补充',
  supply_info: '回答',
  urge: '催一下',
  withdraw: '撤回这件事',
  appeal: '请人重新看',
  rate: '评一评，只有两个问题',
  reopen: '又出现了',
  object_publication: '不要公示',
};

/** The sentence and the buttons, from what the server offers: what it does not offer is not shown. */
export function barOf(detail: Detail, now: number): BarView {
  const offered = (command: BarCommand): BarButton[] => {
    const found = detail.commands.find(({ name }) => name === command);
    if (found === undefined) return [];
    const cooling =
      found.availableAt !== undefined && found.availableAt > now ? found.availableAt : undefined;
    const off = cooling === undefined ? undefined : `${dayShort(dayOf(cooling))}后能再催`;
    return [{ command, word: WORD[command], off }];
  };
  const [judge] = offered('rate');
  const main = judge && promiseCameDue(detail) ? { ...judge, word: '我来说办好了没有' } : judge;
  const red = main ?? offered('supply_info')[0] ?? null;
  const beside = (['supplement', 'urge', 'appeal', 'reopen'] as const).flatMap(offered);
  return {
    say: sentenceOf(detail, now),
    main: red,
    plain: red === null ? beside : [],
    more: [
      // A red button leaves no room for more than ⋯ beside it.
      ...(red === null ? [] : beside),
      ...offered('withdraw'),
      // While it waits for a yes or no, both stand on the slip that shows what would be seen.
      ...(detail.publication?.state === 'published' ? offered('object_publication') : []),
    ],
  };
}

function sentenceOf(detail: Detail, now: number): string | null {
  switch (detail.state) {
    case 'replied':
      return detail.rating === undefined ? '不评不算满意' : '您评过了';
    case 'closed':
    case 'archived':
      return endOf(detail);
    case 'declined':
      return detail.declined?.appealable ? '不同意可以提一次，换个人看' : '请按给您的去处去办';
    case 'withdrawn':
      return '您撤回了这件事';
    case 'waiting_info':
      return detail.stepDue === undefined
        ? '等您回答，答了接着办'
        : `${dayInSentence(dayOf(detail.stepDue.at), now)}前没回答，他们就先接着办`;
    case 'suspended':
      return '能接着办的时候会告诉您';
    case 'merged':
      return '一起办，答复会单独告诉您';
    case 'transferred_up':
      return '上面有了答复，会转给您';
    case 'in_progress':
      return promiseCameDue(detail) ? '办好了没有，您说了算' : WAIT;
    default:
      return WAIT;
  }
}

const WAIT = '现在不用您做什么，有答复会告诉您';

function endOf(detail: Detail): string {
  if (detail.facts.submitter === true) return '您说解决了，这件事办结了';
  const again = detail.commands.some(({ name }) => name === 'reopen');
  if (detail.rating?.satisfaction !== 'no_answer') return '这件事先收起来了';
  return again ? '您没评，先收起来，又出现了还能再提' : '您没评，先收起来了';
}

/** Reasons are asked once somebody works on it; before that a resident just takes it back. */
export const needsWithdrawReason = ({ state }: Pick<Detail, 'state'>): boolean =>
  state === 'assigned' || state === 'in_progress' || state === 'reply_review';
