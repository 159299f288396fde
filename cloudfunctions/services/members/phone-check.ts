import { phoneDigits } from '@shared/common/phone';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { phoneBehind } from '../../platform/phone';
import type { StoredPlace } from '../../store/places';
import type { StoredStaffEntry } from '../../store/staff-entries';
import { phoneHashOf } from '../contact/cipher';

/** Where the place asks for it, the phone that WeChat vouches for must be the one on the roster. */
export async function phoneRefusal(
  { config }: StoredPlace,
  { phoneHash, phoneTail = '', invitation }: StoredStaffEntry,
  code: string | undefined,
): Promise<Refusal | null> {
  if (!config.members.phoneCheck || invitation?.withoutPhone) return null;
  if (phoneHash === undefined) return refuse('phone_not_on_roster', {});
  if (code === undefined) return refuse('phone_required', { tail: phoneTail });
  const number = phoneDigits((await phoneBehind(code)) ?? '');
  if (number === null) return refuse('phone_code_invalid', {});
  return phoneHashOf(number) === phoneHash ? null : refuse('phone_not_theirs', { tail: phoneTail });
}
