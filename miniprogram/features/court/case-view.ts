import type { OutputOf } from '@shared/contract/operations';
import type { Mediation } from '@shared/item/kinds';
import { MEDIATION_WORD } from '@shared/wording/kinds';

export type Detail = OutputOf<'getItem'>;
export type CaseCard = OutputOf<'listMyItems'>['items'][number];
export type Kinds = OutputOf<'getSession'>['places'][number]['kinds'];

export interface CaseSteps {
  words: readonly string[];
  at: number;
}

/** How far a case of the list has come, in the four steps of its kind; absent where the list cannot know. */
export function stepsOf(
  { kind, state }: Pick<CaseCard, 'kind' | 'state'>,
  kinds: Kinds,
): CaseSteps | undefined {
  const stages = kinds.find(({ id }) => id === kind)?.stages ?? [];
  const shown = state === 'archived' ? 'closed' : state;
  const at = stages.findIndex(({ states }) => states.some((one) => one === shown));
  return at === -1 ? undefined : { words: stages.map(({ label }) => label), at };
}

/** What the court reads first when the deputy has said how it ended. */
export const endTitle = (mediation: Mediation | undefined): string =>
  mediation === undefined ? '部门的答复' : MEDIATION_WORD[mediation];

/** How things stand, in one sentence at the thumb. */
export function standsWords({ state, mediation, holderName }: Detail): string {
  switch (state) {
    case 'replied':
      return mediation === 'failed' ? '没有调成，等法院收回' : '报来了结果，等法院确认';
    case 'closed':
    case 'archived':
      return mediation === 'failed' ? '已经退回法院' : '已经办结';
    case 'waiting_info':
      return '等法院补充';
    case 'declined':
      return '人大办没有受理，退回法院';
    case 'withdrawn':
      return '法院撤回了';
    default:
      return `在${holderName}手里`;
  }
}

export const offers = ({ commands }: Detail, name: string): boolean =>
  commands.some((command) => command.name === name && command.availableAt === undefined);

export interface CaseDraft {
  courtRef: string;
  one: string;
  other: string;
  text: string;
  agreed: boolean;
}

export const EMPTY_CASE: CaseDraft = { courtRef: '', one: '', other: '', text: '', agreed: false };

/** What is still missing, in the order of the form; null when the case can be sent. */
export function caseProblem(draft: CaseDraft): { field: keyof CaseDraft; words: string } | null {
  if (draft.courtRef.trim() === '') return { field: 'courtRef', words: '填上法院的案号。' };
  if (draft.one.trim() === '') return { field: 'one', words: '填上一方当事人。' };
  if (draft.other.trim() === '') return { field: 'other', words: '填上另一方当事人。' };
  if (Array.from(draft.text.trim()).length < 5)
    return { field: 'text', words: '写几句：是什么纠纷，争的是什么。' };
  if ([draft.one, draft.other].some((name) => draft.text.includes(name.trim())))
    return { field: 'text', words: '这里写到了当事人的姓名，换成“一方”“另一方”。' };
  return draft.agreed ? null : { field: 'agreed', words: '双方都同意，才能派送调解。' };
}
