import { refuse, type Refusal } from '@shared/error/catalogue';
import { checkStanding } from '@shared/place/load';
import { placePathInWords } from '@shared/wording/place-paths';
import {
  announceVersion,
  findVersion,
  listVersions,
  replaceAnnounced,
  type PlaceVersion,
  type VersionKind,
} from '../../store/place-versions';
import { findPlace, replacePlace, type StoredPlace } from '../../store/places';
import { isRefusal, type Call } from '../handler';
import { changedParts, type PlaceParts } from './changed-parts';

export interface PlaceChange {
  /** As the place was when somebody looked at it; absent: whatever it is now. */
  expectedVersion?: number;
  by: { memberId: string; name: string };
  /** In the words of who does it. */
  reason: string;
  what: VersionKind;
  /** What it comes to, line by line. */
  summary: string[];
  /** The change that this one takes back. */
  undoes?: number;
  /** The place with the change in it; a refusal changes nothing. */
  change: (stored: StoredPlace) => PlaceParts | Refusal;
}

export interface ChangedPlace {
  version: number;
  /** False where nothing is other than it was. */
  changed: boolean;
}

/** No function runs so long: whoever announced a change before that is not about to write it any more. */
const ANNOUNCED_MS = 60_000;
const RETRIES = 5;
const WAIT_MS = 40;
const PROBLEMS_TOLD = 20;

/**
 * Changes a place as a whole. What it was is written down first, as a version that waits; then one conditional write of
 * the place makes it true. What breaks off in between left a version that was announced and is not: the next change
 * stands in its place. Other instances learn of it within a minute (Directory).
 */
export async function changePlace(
  placeId: string,
  wanted: PlaceChange,
  { context, now, key }: Pick<Call, 'context' | 'now' | 'key'>,
): Promise<ChangedPlace | Refusal> {
  const { expectedVersion, change, ...told } = wanted;
  for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
    const stored = await findPlace(placeId);
    if (!stored) return refuse('place_not_found', {});
    const version = stored.version ?? 0;
    const last = version === 0 ? null : await findVersion(placeId, version);
    if (last?.key === key) return { version, changed: true };
    const made = await madeBefore(placeId, { expectedVersion, version, key });
    if (made) return made;
    if (expectedVersion !== undefined && expectedVersion !== version) return changedBy(last);
    const wished = change(stored);
    if (isRefusal(wished)) return wished;
    const after = checkStanding({ place: wished.config, roster: wished.roster });
    if (Array.isArray(after)) return invalid(after, wished);
    const parts: PlaceParts = { config: after.place, roster: after.roster };
    const before = changedParts(stored, parts);
    if (Object.keys(before).length === 0) return { version, changed: false };
    const next = { placeId, version: await nextVersion(stored), at: now, key, before, ...told };
    if ((await announced(next)) && (await replacePlace(stored, { ...parts, version: next.version }))) {
      context.directory.forgetPlace(placeId);
      return { version: next.version, changed: true };
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS * (attempt + 1)));
  }
  return refuse('busy', {});
}

/** The same request was carried out, and others have changed the place since. */
async function madeBefore(
  placeId: string,
  { expectedVersion, version, key }: { expectedVersion: number | undefined; version: number; key: string },
): Promise<ChangedPlace | null> {
  if (expectedVersion === undefined || expectedVersion + 1 >= version) return null;
  const mine = await findVersion(placeId, expectedVersion + 1);
  return mine?.key === key ? { version: expectedVersion + 1, changed: true } : null;
}

/** A place that was set up from its file once more goes on after the changes that it had. */
async function nextVersion({ _id, version }: StoredPlace): Promise<number> {
  if (version !== undefined) return version + 1;
  const [newest] = await listVersions(_id);
  return newest === undefined || newest.version === 1 ? 1 : newest.version + 1;
}

/** True when this change, and no other, may now be written. */
async function announced(next: Omit<PlaceVersion, '_id' | 'pieces'>): Promise<boolean> {
  const other = await announceVersion(next);
  if (other === null || other.key === next.key) return true;
  // Somebody else is at it, or was and never came back.
  return next.at - other.at >= ANNOUNCED_MS && (await replaceAnnounced(other, next));
}

/** Somebody was faster: who, when, and what they did. */
export const changedBy = (last: PlaceVersion | null): Refusal =>
  refuse('place_changed', { by: last?.by.name ?? '', at: last?.at ?? 0, summary: last?.summary[0] ?? '' });

function invalid(faults: readonly { path: readonly PropertyKey[]; problem: string }[], parts: PlaceParts) {
  const place = { place: parts.config, roster: parts.roster };
  return refuse('place_invalid', {
    problems: faults
      .slice(0, PROBLEMS_TOLD)
      .map(({ path, problem }) => ({ where: placePathInWords(path, place), problem })),
    total: faults.length,
  });
}
