import { ITEM_PAGE, PAGE_SIZE, TOTAL_MAX } from '@shared/contract/fields';
import { textKey } from '@shared/item/event';
import { TIERS, type Tier } from '@shared/item/kinds';
import { OPEN_STATES, type ItemState } from '@shared/item/states';
import { countedPage } from '../platform/counted-page';
import { collection, command, type Clause } from '../platform/database';
import type { StoredItem } from './items';

/** What a row of a list shows; events and words are never loaded for it. */
const CARD_FIELDS = [
  'no',
  'version',
  'title',
  'state',
  'phase',
  'round',
  'kind',
  'placeId',
  'categoryId',
  'tier',
  'stationId',
  'deputyId',
  'leadUnitName',
  'appealed',
  'dispatcher',
  'photos',
  'urgeWeight',
  'createdAt',
] as const satisfies readonly (keyof StoredItem)[];

/** Of these one thing each. */
const CARD_PARTS = [
  'source.type',
  'upper.body',
  'whereabouts.words',
  'due.at',
  'stepDue.at',
  'coDue.at',
] as const;

/** What a row of the supervised shows beside it. */
const SUPERVISED_FIELDS = ['supervisions', 'superviseDueAt'] as const satisfies readonly (keyof StoredItem)[];

/** By these a follower finds their page. */
const FOLLOWED_FIELDS = ['publication', 'shareToken'] as const satisfies readonly (keyof StoredItem)[];

/** What a list is in the order of; a row has its own list's alone. */
export type OrderField = 'orderAt' | 'updatedAt' | 'createdAt' | 'superviseDueAt';

type PartOf<Field extends keyof StoredItem, Name extends keyof NonNullable<StoredItem[Field]>> = Pick<
  NonNullable<StoredItem[Field]>,
  Name
>;

interface CardParts {
  source: PartOf<'source', 'type'>;
  upper?: PartOf<'upper', 'body'>;
  whereabouts?: PartOf<'whereabouts', 'words'>;
  due?: PartOf<'due', 'at'>;
  stepDue?: PartOf<'stepDue', 'at'>;
  coDue?: PartOf<'coDue', 'at'>;
}

export type ItemRow = Pick<StoredItem, '_id' | (typeof CARD_FIELDS)[number]> &
  CardParts &
  Partial<Pick<StoredItem, (typeof SUPERVISED_FIELDS)[number] | OrderField>>;
export type FollowedRow = ItemRow & Pick<StoredItem, (typeof FOLLOWED_FIELDS)[number]>;

const fieldsOf = (names: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(names.map((name) => [name, true]));

const PROJECTION = fieldsOf([...CARD_FIELDS, ...CARD_PARTS]);
const WITH_SUPERVISION = fieldsOf([...CARD_FIELDS, ...CARD_PARTS, ...SUPERVISED_FIELDS]);
const OF_FOLLOWED = fieldsOf([...CARD_FIELDS, ...CARD_PARTS, ...FOLLOWED_FIELDS]);

interface After {
  at: number;
  id: string;
}

interface Order {
  field: OrderField;
  direction: 'asc' | 'desc';
}

/** A page of a list: one row more than is shown tells whether there is another page. */
export interface ItemRows {
  rows: ItemRow[];
  /** Of all pages; known with the first. */
  total?: number;
}

/** One indexed query from where the last page ended; the first page is counted with it. */
async function page(
  condition: Clause,
  { field, direction }: Order,
  after: After | null,
  countable = true,
  projection = PROJECTION,
): Promise<ItemRows> {
  if (after === null && countable) return firstPage(condition, { field, direction }, projection);
  const { data } = await collection('items')
    .where(after ? beyond(condition, { field, direction }, after) : condition)
    .orderBy(field, direction)
    .orderBy('_id', direction)
    .limit(ITEM_PAGE + 1)
    .field({ ...projection, [field]: true })
    .get();
  const rows = data as unknown as ItemRow[];
  return after || rows.length > ITEM_PAGE ? { rows } : { rows, total: rows.length };
}

async function firstPage(
  condition: Clause,
  { field, direction }: Order,
  projection: Record<string, boolean>,
): Promise<ItemRows> {
  const fields = { ...projection, [field]: true };
  const way = direction === 'asc' ? 1 : -1;
  const asked = { condition, order: { [field]: way, _id: way } as const, limit: ITEM_PAGE + 1, fields };
  const { rows, count } = await countedPage('items', asked, condition, TOTAL_MAX + 1);
  const page = { rows: rows as unknown as ItemRow[] };
  return count > TOTAL_MAX ? page : { ...page, total: count };
}

function beyond(condition: Clause, { field, direction }: Order, { at, id }: After): Clause {
  const _ = command();
  const past = direction === 'asc' ? _.gt : _.lt;
  const tie = { [field]: at, _id: past(id) };
  return _.and([condition, _.or([{ [field]: past(at) }, tie] as never)] as never) as unknown as Clause;
}

/** For an office of some tiers: their items, and those whose tier nobody has decided yet. */
export const ofTiers = (tiers: readonly Tier[] | undefined): Clause =>
  tiers === undefined ? {} : { tier: command().in([...tiers, null]) };

/** What other bodies of the office dispatch; nothing where one has them all. */
export const ofOtherTiers = (tiers: readonly Tier[] | undefined): Clause => ({
  tier: command().in(tiers === undefined ? [] : TIERS.filter((tier) => !tiers.includes(tier))),
});

/** Beyond these an index no longer answers alone: counting would look at every item of the list. */
const isCountable = (more: Clause) => Object.keys(more).every((field) => field === 'tier');

/** What somebody must act on, the most urgent first. */
export const itemsHeldBy = (scope: string, after: After | null, more: Clause = {}) =>
  page({ holder: scope, ...more }, { field: 'orderAt', direction: 'asc' }, after, isCountable(more));

/** What stands in a list beside the queues (`shared/item/lists.ts`), the most urgent first. */
export const itemsInList = (list: string, after: After | null) =>
  page({ lists: list }, { field: 'orderAt', direction: 'asc' }, after);

/** What is supervised in a place: what is late first, then what is owed next. */
export const itemsSupervised = (placeId: string, after: After | null) =>
  page(
    { placeId, superviseDueAt: command().gt(0) },
    { field: 'superviseDueAt', direction: 'asc' },
    after,
    true,
    WITH_SUPERVISION,
  );
/** Ids of what stands in a list, in its order, for the timer. */
export async function idsInList(list: string, after: After | null, limit: number): Promise<After[]> {
  const condition = { lists: list };
  const order: Order = { field: 'orderAt', direction: 'asc' };
  const { data } = await collection('items')
    .where(after ? beyond(condition, order, after) : condition)
    .orderBy('orderAt', 'asc')
    .orderBy('_id', 'asc')
    .limit(limit)
    .field({ _id: true, orderAt: true })
    .get();
  return data.map(({ _id, orderAt }) => ({ id: String(_id), at: Number(orderAt) }));
}

/** What has been in somebody's hands and stands in one of these states now, the latest change first. */
export const itemsInvolving = (
  scope: string,
  states: readonly ItemState[],
  after: After | null,
  more: Clause = {},
) =>
  page(
    { involved: scope, state: command().in([...states]), ...more },
    { field: 'updatedAt', direction: 'desc' },
    after,
    isCountable(more),
  );

/** As before, but no longer in their own hands. */
export const itemsPassedOnBy = (scope: string, after: After | null) =>
  itemsInvolving(scope, OPEN_STATES, after, { holder: command().neq(scope) });

/** What somebody brought in under this hat, or as themselves: a court's cases and a judge's own voices lie apart. */
export const itemsOfSubmitter = (submitterOpenid: string, hat: string | undefined, after: After | null) =>
  page({ submitterOpenid, ...underHat(hat) }, { field: 'createdAt', direction: 'desc' }, after, false);

const underHat = (hat: string | undefined): Clause => ({
  submitterMembershipId: hat ?? command().in([null]),
});

export async function itemsByIds(ids: readonly string[]): Promise<FollowedRow[]> {
  const { data } = await collection('items')
    .where({ _id: command().in([...ids]) })
    .limit(PAGE_SIZE)
    .field(OF_FOLLOWED)
    .get();
  return data as unknown as FollowedRow[];
}

/** How many stand in a list; the index alone answers. */
export async function countInList(list: string): Promise<number> {
  return (await collection('items').where({ lists: list }).count()).total;
}

export async function countHeldBy(scope: string, more: Clause = {}): Promise<number> {
  return (
    await collection('items')
      .where({ holder: scope, ...more })
      .count()
  ).total;
}

/** Replies that wait for this person's judgement, under this hat or as themselves. */
export async function countToRate(submitterOpenid: string, hat?: string): Promise<number> {
  const waiting = { submitterOpenid, state: 'replied', ...underHat(hat) };
  return (await collection('items').where(waiting).count()).total;
}

/** What a row that was found is checked against before it is shown: who it exists for, and its first words. */
const FOUND_FIELDS = [
  'areaId',
  'leadUnitId',
  'sessionUnitId',
  'coHandlerIds',
  'submitterOpenid',
  'submitterMembershipId',
] as const satisfies readonly (keyof StoredItem)[];
const FIRST_WORDS = textKey(1, 'text');

export type FoundRow = ItemRow & Pick<StoredItem, (typeof FOUND_FIELDS)[number] | 'texts'>;

export async function foundRows(ids: readonly string[]): Promise<FoundRow[]> {
  if (ids.length === 0) return [];
  const { data } = await collection('items')
    .where({ _id: command().in([...ids]) })
    .limit(ids.length)
    .field({ ...fieldsOf([...CARD_FIELDS, ...CARD_PARTS, ...FOUND_FIELDS]), [`texts.${FIRST_WORDS}`]: true })
    .get();
  return (data as unknown as FoundRow[]).map((row) => ({ ...row, coHandlerIds: row.coHandlerIds ?? [] }));
}

export async function idsOfNos(nos: readonly string[]): Promise<{ id: string; no: string }[]> {
  if (nos.length === 0) return [];
  const { data } = await collection('items')
    .where({ no: command().in([...nos]) })
    .limit(nos.length)
    .field({ _id: true, no: true })
    .get();
  return data.map(({ _id, no }) => ({ id: String(_id), no: String(no) }));
}

export const firstWordsOf = ({ texts }: Pick<StoredItem, 'texts'>): string => texts[FIRST_WORDS] ?? '';
