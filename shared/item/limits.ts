import type { Standing } from '../permission/standing';
import { DAY_MS } from '../common/shanghai';

/** A voice of less than five characters says nothing; more than 2,000 no tired clerk reads (msgSecCheck takes 2,500). */
export const TEXT_MIN = 5;
export const TEXT_MAX = 2000;
/** A reply, a reason, a note, a supplement. */
export const WORDS_MIN = 2;
export const WORDS_MAX = 2000;
export const TITLE_MAX = 24;
export const PHOTOS_MAX = 9;
export const URGE_COOL_DOWN_MS = 3 * DAY_MS;
/** How far one urge moves an item up its list, in days (DOMAIN.md §2, `urge`). */
export const URGE_WEIGHT: Partial<Record<Standing, number>> = {
  submitter: 0.5,
  deputy: 1,
  office: 2,
  leader: 4,
};
