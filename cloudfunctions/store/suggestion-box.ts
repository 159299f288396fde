import { PAGE_SIZE, TOTAL_MAX } from '@shared/contract/fields';
import { stationScope } from '@shared/permission/roles';
import { collection, command, countUpTo, isDuplicate, type Clause } from '../platform/database';

export type BoxList = 'new' | 'kept' | 'made_item';

/** A note of the box. Nothing in it leads to whoever wrote it; `_id` is one of the few that a person has a day. */
export interface StoredNote {
  _id: string;
  placeId: string;
  stationId: string;
  text: string;
  at: number;
  state: BoxList;
  list: string[];
  no?: string;
  /** Fingerprint of the intent: its repetition is answered as the first was. */
  key: string;
  /** The request that kept it (services/asked-as.ts). */
  keptAs?: string;
}

const box = () => collection('suggestion_box');

export const boxKey = (scope: string, list: BoxList): string => `${scope}#${list}`;

const listsOf = ({ placeId, stationId }: Pick<StoredNote, 'placeId' | 'stationId'>, state: BoxList) => [
  boxKey(placeId, state),
  boxKey(stationScope(placeId, stationId), state),
];

/** False when this id has been used before. */
export async function addNoteOnce(note: Omit<StoredNote, 'list' | 'state'>): Promise<boolean> {
  try {
    await box().add({ data: { ...note, state: 'new', list: listsOf(note, 'new') } });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

export async function findNote(id: string): Promise<StoredNote | null> {
  const { data } = await box().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredNote | undefined) ?? null;
}

/** False when somebody was faster. */
export async function settleNote(
  note: StoredNote,
  state: BoxList,
  more: Pick<StoredNote, 'no' | 'keptAs'>,
): Promise<boolean> {
  const { stats } = await box()
    .where({ _id: note._id, state: 'new' })
    .update({
      data: { state, list: command().set(listsOf(note, state)), ...more },
    });
  return stats.updated === 1;
}

export async function boxRows(list: string, after: { at: number; id: string } | null): Promise<StoredNote[]> {
  const _ = command();
  const older = after && [{ at: _.lt(after.at) }, { at: after.at, _id: _.lt(after.id) }];
  const { data } = await box()
    .where(older ? (_.and([{ list }, _.or(older as never)] as never) as unknown as Clause) : { list })
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(PAGE_SIZE + 1)
    .get();
  return data as unknown as StoredNote[];
}

export const countBox = (list: string): Promise<number> => countUpTo('suggestion_box', { list }, TOTAL_MAX);
