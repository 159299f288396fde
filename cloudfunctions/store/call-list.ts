import { collection, command, countUpTo, type Clause } from '../platform/database';

/** Somebody whom no push reaches, to be phoned by the station or the office. Name and phone stay with the contact. */
export interface StoredCall {
  _id: string;
  openid: string;
  scopes: string[];
  no: string;
  title: string;
  /** What they were not told: the notice's title. */
  why: string;
  since: number;
  /** A unit that is rung up for an urgent matter: who they are is no secret. */
  name?: string;
  phone?: string;
  placeId: string;
  stationId: string;
  /** When its station is told next that somebody must be phoned. */
  digestAt: number;
}

const calls = () => collection('call_list');

/** One entry an item and person: the latest thing they were not told. */
export async function listForCall(call: StoredCall): Promise<void> {
  const { _id, ...data } = call;
  await calls()
    .doc(_id)
    .set({ data: data as unknown as Clause });
}

/**
 * What they were to be rung up for has been taken up, or told.
 * @param since where given, only what they were to be told then: something newer stays
 */
export async function takeCallOff(id: string, since?: number): Promise<void> {
  await calls()
    .where({ _id: id, ...(since === undefined ? {} : { since }) })
    .remove();
}

/** More people than one item tells in the same instant. */
const AT_ONCE_MAX = 100;

/** Those who came on a list at one moment. */
export async function callsAt(scope: string, since: number): Promise<StoredCall[]> {
  const { data } = await calls().where({ scopes: scope, since }).limit(AT_ONCE_MAX).get();
  return data as unknown as StoredCall[];
}

/** They opened the inbox: nothing is left to phone about. */
export async function takeOffCallList(openid: string): Promise<void> {
  await calls().where({ openid }).remove();
}

export async function callsOf(
  scope: string,
  after: { since: number; id: string } | null,
  limit: number,
): Promise<StoredCall[]> {
  const _ = command();
  const later = after
    ? _.or([{ since: _.gt(after.since) }, { since: after.since, _id: _.gt(after.id) }] as never)
    : null;
  const mine = { scopes: scope };
  const { data } = await calls()
    .where((later ? _.and([mine, later] as never) : mine) as Clause)
    .orderBy('since', 'asc')
    .orderBy('_id', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredCall[];
}

/** The station of somebody whose moment to be told of has come; null when there is nobody. */
export async function nextToTell(
  now: number,
): Promise<Pick<StoredCall, 'placeId' | 'stationId' | 'digestAt'> | null> {
  const _ = command();
  const { data } = await calls()
    .where({ digestAt: _.gt(0).and(_.lte(now)) })
    .orderBy('digestAt', 'asc')
    .limit(1)
    .field({ placeId: true, stationId: true, digestAt: true })
    .get();
  return (data[0] as unknown as StoredCall | undefined) ?? null;
}

/** How many a station has to phone, at most `most`. */
export const countCalls = (scope: string, most: number): Promise<number> =>
  countUpTo('call_list', { scopes: scope }, most);

/** The station has been told: again on the next working day, while anybody is left. */
export async function toldOfCalls(scope: string, now: number, next: number): Promise<void> {
  await calls()
    .where({ scopes: scope, digestAt: command().lte(now) })
    .update({ data: { digestAt: next } });
}
