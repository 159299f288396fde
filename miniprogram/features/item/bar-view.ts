import { dayOf } from '@shared/common/shanghai';
import { dayShort } from '@shared/wording/dates';
import type { Detail } from '@/components/item/detail-view';

export type BarCommand = 'supplement' | 'urge' | 'withdraw' | 'appeal' | 'rate';

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
  urge: '催一下',
  withdraw: '撤回这件事',
  appeal: '请人重新看',
  rate: '评一评，只有两个问题',
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
  return {
    say: sentenceOf(detail),
    main: offered('rate')[0] ?? null,
    plain: [...offered('supplement'), ...offered('urge'), ...offered('appeal')],
    more: offered('withdraw'),
  };
}

function sentenceOf(detail: Detail): string | null {
  switch (detail.state) {
    case 'replied':
      return detail.rating === undefined ? '不评不算满意' : '您评过了';
    case 'closed':
      return detail.facts.submitter === true ? '您说解决了，这件事办结了' : '这件事先收起来了';
    case 'declined':
      return detail.declined?.appealable ? '不同意可以提一次，换个人看' : '请按给您的去处去办';
    case 'withdrawn':
      return '您撤回了这件事';
    default:
      return '现在不用您做什么，有答复会告诉您';
  }
}

/** Reasons are asked once somebody works on it; before that a resident just takes it back. */
export const needsWithdrawReason = ({ state }: Pick<Detail, 'state'>): boolean =>
  state === 'assigned' || state === 'in_progress' || state === 'reply_review';
