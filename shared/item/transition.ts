import type { Standing } from '../permission/standing';
import type { GuardName } from './guards';
import type { ItemState } from './states';

/** One row of the machine. Buttons, refusals, documentation and tests all read it; a place changes labels, never rows. */
export interface Transition {
  /** Empty only for `submit`: there is no item yet. */
  from: readonly ItemState[];
  by: readonly Standing[];
  /** `same`: the item stays where it is; `back`: where it was before its clock was stopped. */
  to: readonly ItemState[] | 'same' | 'back';
  guards: readonly GuardName[];
  /** Notices of DOMAIN.md §4 that it causes, for the generated page. */
  notices: readonly string[];
}
