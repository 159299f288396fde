import { DAY_MS } from '@shared/common/shanghai';
import { textKey } from '@shared/item/event';
import { distanceBetween, spotOf } from '@shared/publication/near';
import { readingOf, type Reading } from '@shared/routing/topics/reading';
import { sameness } from '@shared/routing/topics/sameness';
import { sharedWords } from '@shared/routing/topics/shared-words';
import { addCommonIssue, type CommonVoice } from '../../store/common-issues';
import { keepAlike } from '../../store/common-items';
import type { StoredItem } from '../../store/items';
import { addLikeness, likenessesUnder, putLikeness, type StoredLikeness } from '../../store/likenesses';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { alarmOffice } from './alarm';
import { likeKeysOf, rarity } from './likeness';
import { addVoice } from './voices';

/**
 * From which log-odds on two items are put together. Residents write no title and few words, so the odds are lower than
 * between letters; and the office is asked, so rather too many than too few.
 */
const SAME_FROM = -2;
/** Who spoke longer ago is answered long since. */
const LOOKS_BACK_DAYS = 180;
/** Beyond this two lamps are two lamps. */
const APART_M = 2_000;

/**
 * Puts an item beside those that say the same, as a suggestion: one indexed query of a bounded length, whatever the
 * place has heard before. Done twice it changes nothing.
 */
export async function groupItem(context: ServiceContext, item: StoredItem): Promise<void> {
  if (item.alike) return;
  const message = { title: item.title, text: item.texts[textKey(1, 'text')] ?? '' };
  const keys = likeKeysOf(item.placeId, message);
  if (keys.length === 0) return;
  const reading = readingOf(message);
  const mine = likenessOf(item, reading, keys);
  // First, so that of two that come at once one at least sees the other.
  await addLikeness(mine);
  const rows = await likenessesUnder(keys, item.createdAt - LOOKS_BACK_DAYS * DAY_MS);
  const [best] = rows
    .filter(({ _id }) => _id !== item._id)
    .map((row) => ({ row, odds: oddsOf(mine, reading, row) }))
    .sort((a, b) => b.odds - a.odds);
  if (!best || best.odds <= SAME_FROM) return;
  const { row } = best;
  const issueId = row.issueId ?? (await found(item.placeId, row));
  const issue = await addVoice(issueId, voiceOf(mine));
  if (!issue) return;
  const because = sharedWords(message, Int32Array.from(row.all), rarity());
  await putLikeness(item._id, issueId);
  await keepAlike(item._id, { issueId, no: row.no, because });
  await alarmOffice(context, issue, item);
}

function likenessOf(
  item: StoredItem,
  { title, all, places, names }: Reading,
  keys: string[],
): StoredLikeness {
  const { _id, no, createdAt, submitterOpenid, whereabouts } = item;
  return {
    _id,
    no,
    keys,
    at: createdAt,
    who: submitterOpenid === '' ? _id : submitterOpenid,
    title: [...title],
    all: [...all],
    places,
    names,
    spot: whereabouts && spotOf(whereabouts),
    splits: 0,
  };
}

function oddsOf(mine: StoredLikeness, reading: Reading, row: StoredLikeness): number {
  const { title, all, places, names } = row;
  const theirs = { title: Int32Array.from(title), all: Int32Array.from(all), places, names };
  const apart =
    mine.spot !== undefined && row.spot !== undefined && distanceBetween(mine.spot, row.spot) > APART_M;
  return sameness(reading, theirs, { days: Math.abs(mine.at - row.at) / DAY_MS, apart }, rarity());
}

const voiceOf = ({ _id: itemId, no, who, at }: StoredLikeness): CommonVoice => ({ itemId, no, who, at });

/** The first two of a common issue. One that was split off begins another, not the one that it was taken from. */
async function found(placeId: string, row: StoredLikeness): Promise<string> {
  const _id = derivedId('common_issue', row._id, String(row.splits));
  const voices = [voiceOf(row)];
  await addCommonIssue({ _id, placeId, state: 'suggested', voices, people: 1, warmAt: row.at });
  await putLikeness(row._id, _id);
  await keepAlike(row._id, { issueId: _id });
  return _id;
}
