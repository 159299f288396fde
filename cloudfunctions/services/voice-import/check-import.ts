import { DAY_MS } from '@shared/common/shanghai';
import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Tier } from '@shared/item/kinds';
import { addImport, findImport, partId, type StoredImport } from '../../store/voice-imports';
import { derivedId } from '../fingerprint';
import { isRefusal, type Call } from '../handler';
import { ownPlace } from '../places/own-place';
import { actingMembership, hatScope } from '../session/hat';
import { importFactsOf } from './import-facts';
import { knownLikes } from './known-likes';
import { knownTwins } from './known-twins';
import { partsOfPlan, sealPart, type PlannedRow } from './parts';
import { takeUpload } from '../tables/take-upload';
import { importView } from './view';

/** Whoever has not come back by then chooses the file again; receipts of what was registered are printed by then. */
const KEPT_MS = 30 * DAY_MS;

/** Reads the table and keeps, sealed, what its rows would become. Nothing is registered yet. */
export async function checkImport(
  input: ParsedInputOf<'checkVoiceImport'>,
  call: Call,
): Promise<OutputOf<'checkVoiceImport'> | Refusal> {
  const { session, now, key } = call;
  const id = derivedId('voice-import', key);
  const before = await findImport(id);
  if (before) return importView(before);
  const place = await ownPlace(call);
  const hat = actingMembership(session);
  if (input.stationId !== undefined && !place.roster.stations.some((known) => known.id === input.stationId))
    return refuse('station_not_found', {});
  const bytes = await takeUpload(input.slot, input.fileID, call);
  if (isRefusal(bytes)) return bytes;
  // Readers of tables weigh more than all else together and are wanted once a month.
  const { readVoices } = await import('./file/read-voices');
  const read = await readVoices(bytes, importFactsOf(place, hat, now, input));
  if (!read.ok) return refuse('import_file_refused', { problem: read.problem, columns: read.columns });
  const { count, rows, issues, unread } = read.plan;
  const known = issues.length > 0 ? new Map<number, string>() : await knownTwins(place._id, rows);
  const others = rows.filter(({ row, twin }) => twin === undefined && !known.has(row));
  const likes = issues.length > 0 ? new Map<number, string>() : await knownLikes(place._id, others, now);
  const planned: PlannedRow[] = rows.map((row) => {
    const [twinNo, likeNo] = [known.get(row.row), likes.get(row.row)];
    if (twinNo !== undefined) return { ...row, twinNo };
    return likeNo === undefined ? row : { ...row, likeNo };
  });
  const parts = partsOfPlan(planned, issues);
  const stored: StoredImport = {
    _id: id,
    placeId: place._id,
    scope: hatScope(session),
    fileName: input.fileName,
    byName: hat.name,
    at: now,
    rows: count,
    right: rows.length,
    issues: issues.length,
    twins: planned.filter(isTwinRow).length,
    likes: planned.filter(isLikeRow).length,
    tiers: tiersOf(planned),
    uncategorised: planned.filter(({ categoryId }) => categoryId === undefined).length,
    unread,
    brought: 0,
    left: 0,
    refused: 0,
    parts: parts.map((part) => ({
      rows: part.rows.length,
      issues: part.issues.length,
      twins: part.rows.filter(isTwinRow).length,
      likes: part.rows.filter(isLikeRow).length,
    })),
    next: 0,
    refusedIn: [],
    expiresAt: now + KEPT_MS,
  };
  await addImport(
    stored,
    parts.map((part, index) => ({
      _id: partId(id, index),
      importId: id,
      sealed: sealPart(part, partId(id, index)),
    })),
  );
  return importView(stored);
}

const isTwinRow = ({ twin, twinNo }: PlannedRow): boolean => twin !== undefined || twinNo !== undefined;

const isLikeRow = ({ likeNo }: PlannedRow): boolean => likeNo !== undefined;

function tiersOf(rows: readonly PlannedRow[]): { tier: Tier; rows: number }[] {
  const tiers = [...new Set(rows.flatMap(({ tier }) => (tier === undefined ? [] : [tier])))];
  return tiers.map((tier) => ({ tier, rows: rows.filter((row) => row.tier === tier).length }));
}
