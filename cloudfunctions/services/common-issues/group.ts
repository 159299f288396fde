import { DAY_MS } from '@shared/common/shanghai';
import { textKey } from '@shared/item/event';
import { distanceBetween, spotOf } from '@shared/publication/near';
import { readingOf, type Reading } from '@shared/routing/topics/reading';
import { sameness } from '@shared/routing/topics/sameness';
import { sharedWords } from '@shared/routing/topics/shared-words';
import type { StoredItem } from '../../store/items';
import { addCommonIssue, type CommonVoice } from '../../store/common-issues';
import { itemsLike, keepAlike, keepLikeKeys, type LikeItem } from '../../store/like-items';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { alarmOffice } from './alarm';
import { likeKeysOf, rarity } from './likeness';
import { addVoice, voiceOf } from './voices';

/** From which log-odds on two items are put together: the office is asked, so rather too many than too few. */
const SAME_FROM = 0;
/** Who spoke longer ago is answered long since. */
const LOOKS_BACK_DAYS = 180;
/** Beyond this two lamps are two lamps. */
const APART_M = 2_000;

const saidIn = ({ title, texts }: Pick<StoredItem, 'title' | 'texts'>) => ({
  title,
  text: texts[textKey(1, 'text')] ?? '',
});

/**
 * Puts an item beside those that say the same, as a suggestion: one indexed query of a bounded length, whatever the
 * place has heard before. Done twice it changes nothing.
 */
export async function groupItem(context: ServiceContext, item: StoredItem): Promise<void> {
  if (item.alike) return;
  const message = saidIn(item);
  const keys = likeKeysOf(item.placeId, message);
  if (keys.length === 0) return;
  // First, so that of two that come at once one at least sees the other.
  await keepLikeKeys(item._id, keys);
  const reading = readingOf(message);
  const rows = await itemsLike(keys, item.createdAt - LOOKS_BACK_DAYS * DAY_MS);
  const [best] = rows
    .filter(({ _id }) => _id !== item._id)
    .map((row) => ({ row, odds: oddsOf(item, reading, row) }))
    .sort((a, b) => b.odds - a.odds);
  if (!best || best.odds <= SAME_FROM) return;
  const { row } = best;
  const issueId = row.alike?.issueId ?? (await found(item, row));
  const issue = await addVoice(issueId, voiceOf(item));
  if (!issue) return;
  const because = sharedWords(message, readingOf(saidIn(row)).all, rarity());
  await keepAlike(item._id, { issueId: issue._id, no: row.no, because });
  await alarmOffice(context, issue, item);
}

function oddsOf(item: StoredItem, reading: Reading, row: LikeItem): number {
  const [here, there] = [item, row].map(({ whereabouts }) => whereabouts && spotOf(whereabouts));
  const apart = here !== undefined && there !== undefined && distanceBetween(here, there) > APART_M;
  const days = Math.abs(item.createdAt - row.createdAt) / DAY_MS;
  return sameness(reading, readingOf(saidIn(row)), { days, apart }, rarity());
}

/** The first two of a common issue. One that was split off begins another, not the one that it was taken from. */
async function found(item: StoredItem, row: LikeItem): Promise<string> {
  const _id = derivedId('common_issue', row._id, String(row.splits ?? 0));
  const voices: CommonVoice[] = [voiceOf(row)];
  await addCommonIssue({
    _id,
    placeId: item.placeId,
    state: 'suggested',
    voices,
    people: 1,
    warmAt: row.createdAt,
  });
  await keepAlike(row._id, { issueId: _id });
  return _id;
}
