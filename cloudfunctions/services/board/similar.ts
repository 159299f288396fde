import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { distanceBetween, likeness, nearKeysFor, spotOf, type Spot } from '@shared/publication/near';
import { titleOf } from '@shared/item/title';
import type { Message } from '@shared/routing/message';
import { readingOf } from '@shared/routing/topics/reading';
import { sameness } from '@shared/routing/topics/sameness';
import type { StoredPlace } from '../../store/places';
import { followedAmong } from '../../store/follows';
import { publicationsNear, type StoredPublication } from '../../store/publications';
import { rarity, wordKeysOf } from '../common-issues/likeness';
import type { Call } from '../handler';
import { followIdOf } from '../item/follow-id';
import { photoUrlsOf } from './views';

/** Three can be read before sending; nobody reads ten. */
const SHOWN = 3;
/** Two sentences about the same lamp share a fifth of their pairs; two about anything share a twentieth. */
const LIKE_ENOUGH = 0.14;
/** On the same spot less is enough. */
const LIKE_ENOUGH_THERE = 0.07;
/** Log-odds of the same matter, as where items are put together. */
const SAME_FROM = -2;
const THERE_M = 300;

type Similar = OutputOf<'listSimilar'>['items'];

/** One indexed query of the latest around here, weighed in memory: its work does not grow with the board. */
export async function similarTo(
  input: ParsedInputOf<'listSimilar'>,
  place: StoredPlace,
  { session }: Call,
): Promise<Similar> {
  const { placeId, stationId, categoryId, text } = input;
  const spot = input.whereabouts && spotOf(input.whereabouts);
  const areaId = place.roster.stations.find(({ id }) => id === stationId)?.areaId;
  const near = nearKeysFor({ placeId, areaId, categoryId, spot });
  const said = { title: titleOf(text), text };
  const rows = await publicationsNear([...near, ...wordKeysOf(placeId, said)]);
  const shown = rows
    .map((row) => ({ row, like: likeness(text, `${row.title}${row.text}`), distance: distanceTo(row, spot) }))
    .filter(({ row, like, distance }) =>
      row.near.some((key) => near.includes(key))
        ? like >= (distance !== undefined && distance <= THERE_M ? LIKE_ENOUGH_THERE : LIKE_ENOUGH)
        : isSaidElsewhere(said, row, categoryId),
    )
    .sort((one, other) => other.like - one.like)
    .slice(0, SHOWN);
  if (shown.length === 0) return [];
  const ids = new Map(shown.map(({ row }) => [followIdOf(row._id, session.openid), row._id]));
  const [urls, follows] = await Promise.all([
    photoUrlsOf(shown.map(({ row }) => row)),
    followedAmong([...ids.keys()]),
  ]);
  return shown.map(({ row, distance }) => ({
    no: row.no,
    title: row.title,
    text: row.text,
    state: row.state,
    createdAt: row.createdAt,
    distance,
    photoUrl: urls.get(row.photos[0]?.fileID ?? ''),
    following: follows.some((id) => ids.get(id) === row._id),
  }));
}

/** Found by its words alone, in another area: the words must then name the same matter. */
const isSaidElsewhere = (said: Message, row: StoredPublication, categoryId: string | undefined): boolean =>
  (categoryId === undefined || row.categoryId === categoryId) &&
  sameness(readingOf(said), readingOf(row), { days: 0, apart: false }, rarity()) > SAME_FROM;

const distanceTo = ({ spot }: StoredPublication, from: Spot | undefined): number | undefined =>
  spot === undefined || from === undefined ? undefined : distanceBetween(from, spot);
