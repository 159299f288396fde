import { collection, command, isDuplicate, type Clause } from '../platform/database';

/**
 * How often one person let one template reach them and it has not been used: one consent is one push, the platform
 * tells no remainder, so this ledger is settled by its subscription events (PLATFORM.md §5).
 */
export interface StoredConsent {
  _id: string;
  openid: string;
  /** The template's key, or the id of one that a place applied for itself (`ledgerOf`). */
  template: string;
  remaining: number;
  /** The last platform events that were counted: a re-delivered one changes nothing. */
  events: string[];
}

const consents = () => collection('consents');
export const consentKey = (openid: string, template: string) => `${openid}.${template}`;
const EVENTS_KEPT = 20;

/** Counts an accepted request once. */
export async function grantConsent(openid: string, template: string, eventId: string): Promise<void> {
  const _ = command();
  const _id = consentKey(openid, template);
  const add = () =>
    consents()
      .where({ _id, events: _.nin([eventId]) })
      .update({
        data: { remaining: _.inc(1), events: _.push({ each: [eventId], slice: -EVENTS_KEPT } as never) },
      });
  if ((await add()).stats.updated === 1) return;
  const first: StoredConsent = { _id, openid, template, remaining: 1, events: [eventId] };
  try {
    await consents().add({ data: first as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // It exists: either this event was counted already, or somebody else made it a moment ago.
    await add();
  }
}

/** Uses one consent, if more than `reserve` are left; two pushes at once cannot use the same one. */
export async function spendConsent(openid: string, template: string, reserve: number): Promise<boolean> {
  const _ = command();
  const { stats } = await consents()
    .where({ _id: consentKey(openid, template), remaining: _.gt(reserve) })
    .update({ data: { remaining: _.inc(-1) } });
  return stats.updated === 1;
}

/** What is left of these, by `consentKey`. */
export async function remainingOf(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { data } = await consents()
    .where({ _id: command().in([...keys]) })
    .limit(keys.length)
    .field({ remaining: true })
    .get();
  return remainingIn(data);
}

const remainingIn = (rows: readonly Clause[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ _id, remaining }) => [String(_id), Number(remaining)]));

/** All that is left of what these people agreed to. */
export interface KnownConsents {
  people: ReadonlySet<string>;
  remaining: ReadonlyMap<string, number>;
}

export const knownConsents = (openids: readonly string[], rows: readonly Clause[]): KnownConsents => ({
  people: new Set(openids),
  remaining: remainingIn(rows),
});

/** The platform refused although we thought one was left (43101), or the person switched the template off. */
export async function voidConsents(openid: string, template: string): Promise<void> {
  await consents()
    .where({ _id: consentKey(openid, template) })
    .update({ data: { remaining: 0 } });
}

/** What was spent did not arrive for a technical reason: it is still the person's. */
export async function returnConsent(openid: string, template: string): Promise<void> {
  await consents()
    .where({ _id: consentKey(openid, template) })
    .update({ data: { remaining: command().inc(1) } });
}

export async function consentsOf(openid: string): Promise<Record<string, number>> {
  const { data } = await consents().where({ openid }).limit(100).get();
  const rows = data as unknown as StoredConsent[];
  return Object.fromEntries(rows.map((row) => [row.template, row.remaining]));
}
