import type { Measured } from '@shared/routing/measured';
import type { RoutingMode, ModeChange } from '@shared/routing/mode';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** How often the suggested category was the one that people chose, and whether it may go by itself. */
export interface StoredMeasure {
  _id: string;
  placeId: string;
  categoryId: string;
  /** Of all that was suggested. */
  count: number;
  right: number;
  /** Of what the figures were sure of. */
  sureCount: number;
  sureRight: number;
  mode: RoutingMode;
  /** Who switched it, the newest last. */
  changes: ModeChange[];
  events: string[];
}

const EVENTS_KEPT = 100;
const CHANGES_KEPT = 50;
/** More categories than any place has. */
const CATEGORIES_MAX = 200;

const measures = () => collection('routing_measures');
const idOf = (placeId: string, categoryId: string) => `${placeId}/${categoryId}`;

export async function measuresOf(placeId: string): Promise<StoredMeasure[]> {
  const { data } = await measures().where({ placeId }).limit(CATEGORIES_MAX).get();
  return data as unknown as StoredMeasure[];
}

export async function measureOf(placeId: string, categoryId: string): Promise<StoredMeasure | null> {
  const { data } = await measures()
    .where({ _id: idOf(placeId, categoryId) })
    .limit(1)
    .get();
  return (data[0] as unknown as StoredMeasure | undefined) ?? null;
}

/** Counts an assignment once, whenever and however often it comes. */
export function measure(
  placeId: string,
  { categoryId, sure, count, right }: Measured,
  eventId: string,
): Promise<void> {
  const _ = command();
  return change(placeId, categoryId, eventId, {
    count: _.inc(count),
    right: _.inc(right),
    ...(sure ? { sureCount: _.inc(count), sureRight: _.inc(right) } : {}),
  });
}

export function switchMode(
  placeId: string,
  categoryId: string,
  next: ModeChange,
  key: string,
): Promise<void> {
  const changes = command().push({ each: [next], slice: -CHANGES_KEPT } as never);
  return change(placeId, categoryId, key, { mode: next.to, changes });
}

async function change(placeId: string, categoryId: string, eventId: string, data: Clause): Promise<void> {
  const _ = command();
  const _id = idOf(placeId, categoryId);
  const events = _.push({ each: [eventId], slice: -EVENTS_KEPT } as never);
  const update = async () =>
    (
      await measures()
        .where({ _id, events: _.nin([eventId]) })
        .update({ data: { ...data, events } })
    ).stats.updated;
  if ((await update()) === 1) return;
  const numbers = { count: 0, right: 0, sureCount: 0, sureRight: 0 };
  const blank = { _id, placeId, categoryId, ...numbers, mode: 'suggest', changes: [], events: [] };
  try {
    await measures().add({ data: blank });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  // It exists now; where it did before, this event has come already and changes nothing.
  await update();
}
