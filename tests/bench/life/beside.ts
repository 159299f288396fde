import { outcomeRecordOf } from '@shared/item/outcome-record';
import { templateId } from '../../../demo/server/cloud';
import { nearKeysOf } from '@shared/publication/near';
import { boardListsOf, publicVersionOf } from '@shared/publication/public-version';
import { TEMPLATE_KEYS } from '@shared/notice/template-keys';
import { TEMPLATES } from '@shared/notice/templates';
import { officeScope, stationScope } from '@shared/permission/roles';
import { phoneHashOf, sealContact } from '../../../cloudfunctions/services/contact/cipher';
import { nextLook } from '../../../cloudfunctions/services/item/append';
import { comparedBy } from './alike';
import { findableAs } from './findable';
import type { CollectionName } from '../../../cloudfunctions/store/collections';
import type { StoredConsent } from '../../../cloudfunctions/store/consents';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { withoutGaps } from '../../../cloudfunctions/store/without-gaps';
import type { StoredOutcome } from '../../../cloudfunctions/store/outcomes';
import type { StoredPublication } from '../../../cloudfunctions/store/publications';
import { tallyId } from '../../../cloudfunctions/store/tallies';

export type Documents = Partial<Record<CollectionName, object[]>> & {
  publications?: StoredPublication[];
  outcomes?: StoredOutcome[];
};

const KEYS_KEPT = 20;
/** Of each person and template that said yes: WeChat gives one with each tap, and it is kept for what matters most. */
const CONSENTS = 1;
const RESIDENT_TEMPLATES = TEMPLATE_KEYS.filter((key) => TEMPLATES[key].audience === 'resident');

/** As the store keeps it once everything that its events asked for elsewhere is done. */
export function settled(item: StoredItem): StoredItem {
  const done = { ...item, keys: item.keys.slice(-KEYS_KEPT), effects: [] };
  return withoutGaps({ ...done, nextAt: nextLook(done, null) });
}

/** Three residents in four agreed to be told. */
const agreed = (openid: string): boolean => Number(openid.replace(/\D/g, '')) % 4 !== 0;

export const consentsOf = (openid: string): StoredConsent[] =>
  agreed(openid)
    ? RESIDENT_TEMPLATES.map((template) => ({
        _id: `${openid}.${template}`,
        openid,
        template,
        remaining: CONSENTS,
        events: [templateId(template)],
      }))
    : [];

/** What its events leave elsewhere, whoever spoke. */
export function leftBy(item: StoredItem, kept: StoredItem) {
  return {
    content: publicVersionOf(item),
    outcome: outcomeRecordOf(item.events),
    effects: item.effects,
    findable: findableAs(kept),
    compared: comparedBy(kept),
  };
}

/** One item, settled, with the documents that its effects leave in other collections. */
export function documentsOf(
  item: StoredItem,
  { content, outcome, effects, findable, compared }: ReturnType<typeof leftBy>,
): Documents {
  const { _id, no, version, placeId } = item;
  const board = content && {
    ...content,
    no,
    _id,
    version,
    lists: boardListsOf(content),
    near: nearKeysOf(content),
    votes: {},
    witnesses: {},
  };
  return {
    items: [item],
    contacts: item.hasPhone ? [contactOf(item)] : [],
    search_entries: [withoutGaps(findable(item, item.hasPhone ? phoneHashOf(phoneOf(item)) : null))],
    likenesses: [withoutGaps(compared(item))],
    tallies: effects.flatMap((effect) =>
      effect.type === 'tally'
        ? [{ _id: tallyId(_id, effect.seq), placeId, days: effect.days, folded: true }]
        : [],
    ),
    publications: board ? [withoutGaps(board)] : [],
    outcomes: outcome ? [{ _id, ...outcome }] : [],
    call_list: item.phase === 'open' && !agreed(item.submitterOpenid) ? [callFor(item)] : [],
  };
}

const phoneOf = ({ createdAt }: StoredItem) => `139${String(createdAt).slice(-8)}`;

function contactOf(item: StoredItem): object {
  const { _id, createdAt, no } = item;
  const phone = phoneOf(item);
  return {
    _id,
    at: createdAt,
    name: sealContact(`王${no.slice(-5)}`, _id),
    phone: sealContact(phone, _id),
    phoneHash: phoneHashOf(phone),
  };
}

function callFor({ _id, no, title, placeId, stationId, submitterOpenid, updatedAt }: StoredItem): object {
  const scopes = [stationScope(placeId, stationId), officeScope(placeId)];
  const why = '已受理';
  // Its station was told this morning: next on Monday.
  const digestAt = Number.MAX_SAFE_INTEGER;
  return {
    _id: `${_id}.${submitterOpenid}`,
    openid: submitterOpenid,
    scopes,
    no,
    title,
    why,
    since: updatedAt,
    placeId,
    stationId,
    digestAt,
  };
}
