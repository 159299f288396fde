import { PAGE_SIZE } from '@shared/contract/fields';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/** One item of a common issue: who said it, when. Its words stay with the item. */
export interface CommonVoice {
  no: string;
  itemId: string;
  /** The submitter; the item itself where somebody wrote it down for them. */
  who: string;
  at: number;
}

export type CommonState = 'suggested' | 'confirmed' | 'gone';

/** What several people ask for: a suggestion of the timer until the office makes one of the items the lead. */
export interface StoredCommonIssue {
  _id: string;
  placeId: string;
  /** Grows by one with each change; what a conditional write compares. */
  version: number;
  state: CommonState;
  /** `place#state`: in which list it stands. */
  list: string;
  voices: CommonVoice[];
  people: number;
  /** shared/item/warmth.ts */
  warmAt: number;
  /** When the office was told that so many people speak of it. */
  alarmedAt?: number;
  leadNo?: string;
  leadId?: string;
  /** What the unit says to each, by number; seen with the reply that comes after it. */
  personal?: Record<string, string>;
  personalAt?: number;
  /** The request after which nothing was left of it (services/asked-as.ts). */
  goneAs?: string;
}

const issues = () => collection('common_issues');

const listOf = ({ placeId, state }: Pick<StoredCommonIssue, 'placeId' | 'state'>) => `${placeId}#${state}`;

/** Sent twice it is written once. */
export async function addCommonIssue(issue: Omit<StoredCommonIssue, 'list' | 'version'>): Promise<void> {
  try {
    await issues().add({
      data: { ...withoutGaps(issue), version: 1, list: listOf(issue) } as unknown as Clause,
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function findCommonIssue(id: string): Promise<StoredCommonIssue | null> {
  const { data } = await issues().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredCommonIssue | undefined) ?? null;
}

type Change = Partial<Omit<StoredCommonIssue, '_id' | 'placeId' | 'version' | 'list'>>;

/** Somebody else writing five times in between is not two people, but a fault. */
const RETRIES = 5;

/** Changes it as it is now, if nobody was faster, else once more; null where it is not there or nothing changes. */
export async function changeCommonIssue(
  id: string,
  make: (issue: StoredCommonIssue) => Change | null,
): Promise<StoredCommonIssue | null> {
  const _ = command();
  for (let tried = 0; tried < RETRIES; tried += 1) {
    const issue = await findCommonIssue(id);
    const change = issue && make(issue);
    if (!issue || !change) return null;
    const after = { ...issue, ...change, version: issue.version + 1 };
    const fields = { ...change, version: after.version, list: listOf(after) };
    const data = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? _.set(withoutGaps(value)) : value,
      ]),
    );
    const { stats } = await issues()
      .where({ _id: id, version: issue.version })
      .update({ data: data as Clause });
    if (stats.updated === 1) return after;
  }
  throw new Error(`common issue ${id} was changed by others five times`);
}

/** A page by heat: one row more than is shown tells whether there is another. */
export async function commonIssueRows(
  placeId: string,
  state: CommonState,
  after: { at: number; id: string } | null,
): Promise<StoredCommonIssue[]> {
  const _ = command();
  const list = listOf({ placeId, state });
  const colder = after && [{ warmAt: _.lt(after.at) }, { warmAt: after.at, _id: _.lt(after.id) }];
  const { data } = await issues()
    .where(colder ? (_.and([{ list }, _.or(colder as never)] as never) as unknown as Clause) : { list })
    .orderBy('warmAt', 'desc')
    .orderBy('_id', 'desc')
    .limit(PAGE_SIZE + 1)
    .get();
  return data as unknown as StoredCommonIssue[];
}
