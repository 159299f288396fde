import type { Outcome } from '@shared/item/outcome';

/** Figures as they are typed; numbers only when they are sent. */
export interface OutcomeDraft {
  measures: readonly MeasureDraft[];
  funds: readonly FundDraft[];
  villages: string;
  households: string;
  people: string;
}

export interface MeasureDraft {
  what: string;
  quantity: string;
  unit: string;
}

export interface FundDraft {
  source: string;
  amount: string;
}

export const EMPTY_MEASURE: MeasureDraft = { what: '', quantity: '', unit: '' };
export const EMPTY_FUND: FundDraft = { source: '', amount: '' };
export const EMPTY_OUTCOME: OutcomeDraft = {
  measures: [EMPTY_MEASURE],
  funds: [],
  villages: '',
  households: '',
  people: '',
};

/** What was recorded before, to be mended. */
export function draftOf(outcome: Outcome | undefined): OutcomeDraft {
  if (outcome === undefined) return EMPTY_OUTCOME;
  const typed = (count: number | undefined) => (count === undefined ? '' : String(count));
  return {
    measures: outcome.measures.map((row) => ({ ...row, quantity: String(row.quantity) })),
    funds: outcome.funds.map((row) => ({ ...row, amount: String(row.amount) })),
    villages: typed(outcome.villages),
    households: typed(outcome.households),
    people: typed(outcome.people),
  };
}

/** What can be sent, nothing at all, or the sentence that says what to mend. */
export type OutcomeCheck =
  | { kind: 'said'; outcome: Outcome }
  | { kind: 'nothing' }
  | { kind: 'problem'; part: 'measures' | 'funds' | 'gained'; words: string };

const blank = (row: object) => Object.values(row).every((value) => String(value).trim() === '');

export function checkOutcome(draft: OutcomeDraft): OutcomeCheck {
  const measures = draft.measures.filter((row) => !blank(row));
  const funds = draft.funds.filter((row) => !blank(row));
  if (measures.some(({ what, quantity, unit }) => !what.trim() || !unit.trim() || !(amountOf(quantity) > 0)))
    return { kind: 'problem', part: 'measures', words: '每一项写全：做了什么、多少、什么单位。' };
  if (funds.some(({ source, amount }) => !source.trim() || !(amountOf(amount) > 0)))
    return { kind: 'problem', part: 'funds', words: '每一笔写全：哪里来的钱、多少万元。' };
  const gained = [draft.villages, draft.households, draft.people].map((text) => text.trim());
  if (gained.some((text) => text !== '' && !Number.isInteger(amountOf(text))))
    return { kind: 'problem', part: 'gained', words: '村、户、人写整数。' };
  const [villages, households, people] = gained.map((text) => (text === '' ? undefined : amountOf(text)));
  if (measures.length === 0 && funds.length === 0 && !(villages || households || people))
    return { kind: 'nothing' };
  return {
    kind: 'said',
    outcome: {
      measures: measures.map(({ what, quantity, unit }) => ({
        what: what.trim(),
        quantity: amountOf(quantity),
        unit: unit.trim(),
      })),
      funds: funds.map(({ source, amount }) => ({ source: source.trim(), amount: amountOf(amount) })),
      ...(villages === undefined ? {} : { villages }),
      ...(households === undefined ? {} : { households }),
      ...(people === undefined ? {} : { people }),
    },
  };
}

/** 10,400 is how it is written in tables. NaN for what is no number. */
function amountOf(text: string): number {
  const digits = text.trim().replace(/[,，\s]/g, '');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
}
