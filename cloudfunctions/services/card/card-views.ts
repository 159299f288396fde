import type * as z from 'zod';
import type { promiseView } from '@shared/contract/deputy-card';
import { BOARD_PAGE } from '@shared/contract/fields';
import { dayOf, type Day } from '@shared/common/shanghai';
import { deputyScope } from '@shared/permission/roles';
import { promisedKey } from '@shared/publication/public-version';
import { promisesOf, type StoredPromise } from '../../store/promises';
import { boardRows, type BoardRow } from '../../store/publications';

type PromiseView = z.output<typeof promiseView>;

/** A day that has passed makes it late for good; what was done by it is kept. */
export function promiseState(dueDay: Day, keptDay: Day | undefined, today: Day): PromiseView['state'] {
  if (keptDay !== undefined) return keptDay <= dueDay ? 'kept' : 'late';
  return today > dueDay ? 'late' : 'open';
}

export const promiseViewOf = (
  { _id: id, text, dueDay, keptDay, done }: StoredPromise,
  today: Day,
): PromiseView => ({ id, text, dueDay, state: promiseState(dueDay, keptDay, today), keptDay, done });

const promiseOfPublished = ({ no, title, promise }: BoardRow, today: Day): PromiseView[] =>
  promise
    ? [
        {
          id: no,
          text: title,
          dueDay: promise.dueDay,
          state: promiseState(promise.dueDay, promise.keptDay, today),
          keptDay: promise.keptDay,
          no,
        },
      ]
    : [];

/** Promises made for themselves, and those given in answers that are on the board; what is open first, then the latest. */
export async function promisesOnCard(placeId: string, deputyId: string, now: number): Promise<PromiseView[]> {
  const today = dayOf(now);
  const [own, published] = await Promise.all([
    promisesOf(deputyScope(placeId, deputyId)),
    boardRows(promisedKey(placeId, deputyId), null),
  ]);
  const all = [
    ...own.map((promise) => promiseViewOf(promise, today)),
    ...published.slice(0, BOARD_PAGE).flatMap((row) => promiseOfPublished(row, today)),
  ];
  const order = ({ keptDay }: PromiseView) => (keptDay === undefined ? 0 : 1);
  return all.sort((one, other) => order(one) - order(other) || other.dueDay.localeCompare(one.dueDay));
}
