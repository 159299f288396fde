import type { NoticeCode, Recipient } from '@shared/notice/codes';
import type { StoredPlace } from '../../store/places';

/** The sentence that a place says at the end of this notice to the person who spoke. */
export const wordsAdded = (
  place: Pick<StoredPlace, 'config'> | null,
  code: NoticeCode,
  to: Recipient,
): string => (to === 'submitter' ? (place?.config.noticeWords[code] ?? '') : '');
