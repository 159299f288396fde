import { dayOf } from '../common/shanghai';
import type { Happened } from './event';
import { evolve } from './evolve';
import type { Item } from './item';
import type { Mediation } from './kinds';
import { hasBeneficiaries, type Figure, type Outcome } from './outcome';

/** What one item adds to the report of its year: once an item, however often it was recorded. */
export interface OutcomeRecord extends Outcome {
  placeId: string;
  /** Of the answer that it belongs to: a correction in January stays in the year that is told of. */
  year: number;
  categoryId?: string;
  /** When it was answered. */
  at: number;
  /** The last event that said something about it. */
  seq: number;
  mediation?: Mediation;
  /** Lists that it stands in, one for each figure that it is part of. */
  figures: string[];
}

/** `qinghe/2026#unit:米` */
export const figureKey = (placeId: string, year: number, { of, name }: Figure): string =>
  `${placeId}/${year}#${of}${name === undefined ? '' : `:${name}`}`;

/** The list of everything that the report of a year adds up. */
export const yearKey = (placeId: string, year: number): string => `${placeId}/${year}`;

const says = ({ outcome, mediation }: { outcome?: Outcome; mediation?: Mediation }): boolean =>
  outcome !== undefined || mediation !== undefined;

/** Whether this event changes what the item adds: figures count from the day on which the answer is out. */
export function changesOutcome(event: Happened, before: Item | null, after: Item): boolean {
  switch (event.type) {
    case 'answered':
      return after.state === 'replied' && says(event.data);
    case 'upper_result_recorded':
      return says(event.data);
    case 'released':
      // An older one, of the round before, has been counted.
      return after.outcome !== undefined && (after.outcomeSeq ?? 0) >= (after.reply?.seq ?? 0);
    case 'outcome_recorded':
      return after.reply?.released === true;
    case 'rated':
    case 'reopened':
      return before?.mediation !== after.mediation;
    default:
      return false;
  }
}

/** What an item adds, from its events alone: the report can be made anew at any time. Null: nothing yet. */
export function outcomeRecordOf(events: readonly Happened[]): OutcomeRecord | null {
  let item: Item | null = null;
  let record: OutcomeRecord | null = null;
  for (const event of events) {
    const after: Item = evolve(item, event);
    if (changesOutcome(event, item, after)) record = recordOf(after, event.seq);
    item = after;
  }
  return record;
}

function recordOf(item: Item, seq: number): OutcomeRecord {
  const { placeId, categoryId, mediation, outcome = { measures: [], funds: [] } } = item;
  const at = item.reply?.at ?? item.updatedAt;
  const year = Number(dayOf(at).slice(0, 4));
  const figures = figuresOf(outcome, mediation);
  return {
    ...outcome,
    placeId,
    year,
    at,
    seq,
    ...(categoryId === undefined ? {} : { categoryId }),
    ...(mediation === undefined ? {} : { mediation }),
    figures:
      figures.length === 0
        ? []
        : [yearKey(placeId, year), ...figures.map((figure) => figureKey(placeId, year, figure))],
  };
}

function figuresOf(outcome: Outcome, mediation: Mediation | undefined): Figure[] {
  const { measures, funds } = outcome;
  const counted = (['villages', 'households', 'people'] as const).filter((of) => (outcome[of] ?? 0) > 0);
  const says = measures.length > 0 || funds.length > 0 || hasBeneficiaries(outcome);
  return [
    ...(says ? [{ of: 'items' } as const] : []),
    ...unique(measures.map(({ unit }) => unit)).map((name) => ({ of: 'unit', name }) as const),
    ...unique(funds.map(({ source }) => source)).map((name) => ({ of: 'fund', name }) as const),
    ...counted.map((of) => ({ of })),
    ...(mediation === undefined ? [] : [{ of: 'mediation', name: mediation } as const]),
  ];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
