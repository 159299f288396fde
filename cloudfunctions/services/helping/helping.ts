import type { Actor } from '@shared/permission/actor';
import type { Standing } from '@shared/permission/standing';
import { helperOn } from '../../store/item-helpers';
import { findById, findByNo, type ItemScope, type StoredItem } from '../../store/items';
import type { Session } from '../session/session';

/** Rows of others are never read: a resident's own by person, everybody else's by place. */
export function scopeOfSession({ openid, membership }: Session): ItemScope {
  return membership ? { placeId: membership.placeId } : { submitterOpenid: openid };
}

export interface FoundItem {
  item: StoredItem;
  actor: Actor;
}

/** The item for whoever calls: their own, their place's, or the one that they were asked to help with. */
export async function findFor(no: string, session: Session): Promise<FoundItem | null> {
  const item = await findByNo(no, scopeOfSession(session));
  if (item) return { item, actor: session.actor };
  const { openid, membership } = session;
  const helper = membership === undefined ? await helperOn(no, openid) : null;
  const helped = helper && (await findById(helper.itemId));
  return helped && { item: helped, actor: { kind: 'resident', openid, helping: no } };
}

export const actorFor = (no: string, standing: Standing, { actor, openid }: Session): Actor =>
  standing === 'helper' ? { kind: 'resident', openid, helping: no } : actor;
