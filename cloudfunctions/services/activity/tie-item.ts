import { refuse, type Refusal } from '@shared/error/catalogue';
import { ACTIVITY_ITEMS_MAX, sourceOfActivity } from '@shared/place/activity';
import { ACTIVITY_FORM_WORD } from '@shared/wording/activities';
import type { StoredActivity } from '../../store/activities';
import { derivedId } from '../fingerprint';
import { isRefusal, type Call } from '../handler';
import { applyCommand } from '../item/apply-command';

/** Null, or why nothing more can be brought to it. */
export function fullRefusal({ state, nos }: Pick<StoredActivity, 'state' | 'nos'>): Refusal | null {
  if (state === 'closed') return refuse('activity_closed', {});
  return nos.length >= ACTIVITY_ITEMS_MAX ? refuse('activity_full', { maximum: ACTIVITY_ITEMS_MAX }) : null;
}

/** 板凳会，村口老槐树下: how an activity is named where there is room for a line. */
export const activityLabel = ({ form, where }: Pick<StoredActivity, 'form' | 'where'>): string =>
  `${ACTIVITY_FORM_WORD[form]}，${where}`;

/**
 * The matter's own course says at which activity it was spoken of; what is counted of activities is counted from there.
 * Null when it does, by this request or by one before.
 */
export async function tieToItem(activity: StoredActivity, no: string, call: Call): Promise<Refusal | null> {
  const { _id: target, form, day } = activity;
  const data = { type: sourceOfActivity(form), target, label: activityLabel(activity), day };
  // The request has brought the matter in already, where it is a resolution: this is its second step.
  const step = { ...call, key: derivedId('tie', call.key) };
  const answer = await applyCommand(no, { name: 'link', data }, step);
  return isRefusal(answer) && answer.code !== 'link_there' ? answer : null;
}
