import type { NotifyEffect } from '@shared/item/effects';
import type { Item } from '@shared/item/item';
import type { Recipient } from '@shared/notice/codes';
import {
  deputyScope,
  dispatcherScope,
  leaderScope,
  officeScope,
  scopeOf,
  stationScope,
  unitScope,
} from '@shared/permission/roles';
import { followsOf } from '../../store/follows';
import type { Directory } from '../directory';
import { withoutWeChat } from './without-wechat';

export interface Addressee {
  openid: string;
  /** Absent for residents. */
  membershipId?: string;
  /** As whom the words address them. */
  as: Recipient;
  /** Whoever asked for the same follows with an item of their own. */
  own?: { id: string; no: string };
  /** A colleague is on duty: their phone rings first. */
  later?: true;
}

type Told = Item & { _id: string };

/** Everybody an effect is for, by name of their hat; a station nobody works at is nobody. */
export async function addresseesOf(
  directory: Directory,
  item: Told,
  effect: NotifyEffect,
): Promise<Addressee[]> {
  const behind = (scope: string, as: Recipient, role?: string) => peopleBehind(directory, scope, as, role);
  const everybodyBehind = async (scopes: readonly string[], as: Recipient) =>
    (await Promise.all(scopes.map((scope) => behind(scope, as)))).flat();
  const { placeId } = item;
  switch (effect.to) {
    case 'submitter':
      return [submitterOf(item)];
    case 'followers':
      return (await followsOf(item._id)).map(({ openid, own }) => ({ openid, as: 'submitter', own }));
    case 'deputy':
      return behind(deputyScope(placeId, item.deputyId ?? '-'), 'deputy');
    case 'former_deputy':
      return behind(deputyScope(placeId, effect.deputyId ?? '-'), 'deputy');
    case 'station':
      return behind(stationScope(placeId, item.stationId), 'station');
    case 'office':
      return behind(officeScope(placeId), 'office');
    case 'dispatcher':
      return behind(dispatcherScope(placeId), 'office');
    case 'former_unit':
      return behind(unitScope(placeId, effect.unitId ?? '-'), 'unit');
    case 'former_co_handlers':
      return everybodyBehind(
        (effect.unitIds ?? []).map((id) => unitScope(placeId, id)),
        'unit',
      );
    case 'co_handlers':
      return everybodyBehind(
        item.coHandlerIds.map((id) => unitScope(placeId, id)),
        'unit',
      );
    case 'co_waiting':
      return everybodyBehind(item.coWaiting, 'unit');
    case 'lead_unit':
      return behind(unitScope(placeId, item.leadUnitId ?? item.sessionUnitId ?? '-'), 'unit');
    case 'unit_head':
      return behind(unitScope(placeId, item.leadUnitId ?? '-'), 'unit', 'unit_head');
    case 'leader':
      return behind(leaderScope(placeId), 'leader');
  }
}

/** Without WeChat nobody is pushed; the notice still is the record, and puts them on the call list. */
function submitterOf({ submitterOpenid, submitterMembershipId, _id }: Told): Addressee {
  if (submitterOpenid === '') return { openid: withoutWeChat(_id), as: 'submitter' };
  return submitterMembershipId === undefined
    ? { openid: submitterOpenid, as: 'submitter' }
    : { openid: submitterOpenid, membershipId: submitterMembershipId, as: 'submitter' };
}

async function peopleBehind(
  directory: Directory,
  scope: string,
  as: Recipient,
  role: string | undefined,
): Promise<Addressee[]> {
  const [members, onDuty] = await Promise.all([
    directory.membersOf(scope),
    as === 'unit' && role === undefined ? directory.onDuty(scope) : undefined,
  ]);
  const people = members.flatMap(({ openid, memberships }) => {
    const hats = memberships.filter(
      (hat) => scopeOf(hat) === scope && (role === undefined || hat.role === role),
    );
    // Who stands in for a colleague of the same unit hears of it once, unless it is for the one on duty.
    const own = hats.filter((hat) => hat.for === undefined || hat.id === onDuty);
    return (own.length > 0 ? own : hats.slice(0, 1)).map(({ id }) => ({ openid, membershipId: id, as }));
  });
  // Who stands in for somebody on duty wears the same hat. Where nobody is there on that day, all phones ring.
  const there = people.some(({ membershipId }) => membershipId === onDuty);
  return there
    ? people.map((one) => (one.membershipId === onDuty ? one : { ...one, later: true as const }))
    : people;
}
