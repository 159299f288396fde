import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/** What was changed: who is there, or how the place works. */
export type VersionKind = 'roster' | 'config';

/** The parts that a change replaced, as they were; what was not there is null. */
export interface Before {
  config?: Record<string, unknown>;
  roster?: Record<string, unknown>;
}

/** One change of a place. Version 1 is the first that was made on a screen; `before` of it is what the file said. */
export interface PlaceVersion {
  /** `place:version` */
  _id: string;
  placeId: string;
  version: number;
  at: number;
  by: { memberId: string; name: string };
  reason: string;
  what: VersionKind;
  /** What it came to, line by line, in words. */
  summary: string[];
  /** The change that this one took back. */
  undoes?: number;
  /** The intent that it came of: who asks again meets what they did. */
  key: string;
  before?: Before;
  /** Too large for one document: in so many pieces beside it. */
  pieces?: number;
}

const PIECE_CHARS = 80_000;
export const VERSIONS_PAGE = 20;

const versions = () => collection('place_versions');
const versionId = (placeId: string, version: number): string => `${placeId}:${version}`;
const pieceId = ({ _id, key }: PlaceVersion, nth: number): string => `${_id}:${key}:${nth}`;

export async function findVersion(placeId: string, version: number): Promise<PlaceVersion | null> {
  const { data } = await versions()
    .where({ _id: versionId(placeId, version) })
    .limit(1)
    .get();
  return (data[0] as unknown as PlaceVersion | undefined) ?? null;
}

/** Without what was before, which is large. The latest first; `below` is the last one of the page before. */
export async function listVersions(placeId: string, below?: number): Promise<PlaceVersion[]> {
  const { data } = await versions()
    .where({ placeId, ...(below === undefined ? {} : { version: command().lt(below) }) })
    .orderBy('version', 'desc')
    .limit(VERSIONS_PAGE)
    .field({ before: false })
    .get();
  return data as unknown as PlaceVersion[];
}

/** The change is announced, once; null where another is, which is given back. */
export async function announceVersion(
  version: Omit<PlaceVersion, '_id' | 'pieces'>,
): Promise<PlaceVersion | null> {
  const stored = await withPieces({ _id: versionId(version.placeId, version.version), ...version });
  try {
    await versions().add({ data: withoutGaps(stored) as unknown as Clause });
    return null;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return findVersion(version.placeId, version.version);
  }
}

/** In the place of an announcement that came to nothing. False when somebody else was faster. */
export async function replaceAnnounced(
  stale: PlaceVersion,
  version: Omit<PlaceVersion, '_id' | 'pieces'>,
): Promise<boolean> {
  const _ = command();
  const { _id, ...fields } = await withPieces({ _id: stale._id, ...version });
  const data: Clause = { ...withoutGaps(fields) };
  for (const name of ['by', 'summary', 'before'] as const)
    data[name] = fields[name] === undefined ? _.remove() : _.set(withoutGaps(fields[name]) as never);
  for (const name of ['undoes', 'pieces'] as const) data[name] = fields[name] ?? _.remove();
  const { stats } = await versions().where({ _id, key: stale.key, at: stale.at }).update({ data });
  return stats.updated === 1;
}

/** What the change replaced, whole. */
export async function beforeOf(version: PlaceVersion): Promise<Before> {
  if (version.pieces === undefined) return version.before ?? {};
  const ids = Array.from({ length: version.pieces }, (_, nth) => pieceId(version, nth));
  const texts = await Promise.all(
    ids.map(async (_id) => {
      const { data } = await versions().where({ _id }).limit(1).get();
      return String(data[0]?.text ?? '');
    }),
  );
  return JSON.parse(texts.join('')) as Before;
}

/** The pieces lie there before the version that tells of them. */
async function withPieces(version: PlaceVersion): Promise<PlaceVersion> {
  const text = JSON.stringify(version.before ?? {});
  if (text.length <= PIECE_CHARS) return version;
  const { before: _large, ...rest } = version;
  const pieces = Math.ceil(text.length / PIECE_CHARS);
  for (let nth = 0; nth < pieces; nth += 1)
    await versions()
      .doc(pieceId(version, nth))
      .set({ data: { text: text.slice(nth * PIECE_CHARS, (nth + 1) * PIECE_CHARS) } });
  return { ...rest, pieces };
}
