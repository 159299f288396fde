import type { Day } from '@shared/common/shanghai';
import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { mayBring } from '@shared/item/brought-by';
import type { Tier } from '@shared/item/kinds';
import { derivedId } from '../fingerprint';
import { isRefusal, type Call } from '../handler';
import { findById } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import { giveReceipt } from '../receipts/receipt';
import { bringIn } from './bring-in';
import type { Entry } from './entry';
import { categoryRefusal, phoneOf } from './facts';
import { screenWords } from './words';

type Input = ParsedInputOf<'register'>;

/** A row of a table: its id says what it says, so that it comes in once; it may name its day and tier. */
export interface FromTable {
  id: string;
  importId: string;
  spokenDay?: Day;
  tier?: Tier;
  accept: boolean;
}

/**
 * Written down by somebody of the place: what a resident said at a reception, on the phone or on paper, a deputy's
 * own suggestion, a court's case. The kind's own conditions are the machine's.
 */
export async function registerItem(
  input: Input,
  call: Call,
  row?: FromTable,
): Promise<OutputOf<'register'> | Refusal> {
  const { context, session } = call;
  const place = await context.directory.place(session.membership?.placeId ?? '');
  if (!place) return refuse('item_not_found', {});
  // A court stands to nothing but its own cases: of anything else the machine would say that it is not there.
  if (!mayBring(input.kind, session.membership?.role)) return refuse('kind_not_yours', { kind: input.kind });
  const { entries } = place.config;
  if (entries.length > 0 && !entries.includes(input.source))
    return refuse('source_not_here', { source: input.source });
  const entry = entryFor(input, place, call);
  if (isRefusal(entry)) return entry;
  const sessionUnit = sessionUnitOf(input, place);
  if (sessionUnit && isRefusal(sessionUnit)) return sessionUnit;
  const unknown = categoryRefusal(input.categoryId, place);
  if (unknown) return unknown;
  const phone = phoneOf(input.phone);
  if (phone !== null && typeof phone !== 'string') return phone;
  const verdict = await screenWords(session.openid, input.text);
  if (typeof verdict !== 'string') return verdict;
  const { kind, text, whereabouts, categoryId, areaId, name, onBehalf, courtRef, partiesConsent } = input;
  const id = row?.id ?? derivedId('item', session.openid, call.key);
  const answer = await bringIn(
    {
      id,
      place,
      entry,
      kind,
      text,
      photoIds: [],
      whereabouts,
      categoryId,
      areaId,
      verdict,
      name,
      phone,
      actor: session.actor,
      onBehalf,
      courtRef,
      partiesConsent,
      sessionUnit,
      ...row,
    },
    call,
  );
  if (isRefusal(answer)) return answer;
  const { no, state, version, title, holderName } = answer;
  const registered = { no, state, version, title, holderName };
  if (!onBehalf) return registered;
  const receipt = await giveReceipt(id, { key: call.key, by: session.membership?.id ?? '', at: call.now });
  const shareToken = entry.source.type === 'group_chat' ? (await findById(id))?.shareToken : undefined;
  return { ...registered, receipt, shareToken };
}

/** The department that sat there: only face to face, and one of this place. */
function sessionUnitOf({ unitId, source }: Input, { roster }: StoredPlace) {
  if (unitId === undefined) return undefined;
  if (source !== 'face_session') return refuse('unit_only_in_session', {});
  const unit = roster.units.find(({ id }) => id === unitId);
  return unit ? { id: unit.id, name: unit.name } : refuse('unit_not_found', {});
}

/** A deputy's own reception is theirs; a station writes for itself or for one of its deputies. */
function entryFor(input: Input, { roster }: StoredPlace, { session }: Call): Entry | Refusal {
  const hat = session.membership;
  const source = { type: input.source, target: input.sourceTarget };
  const deputyId = input.deputyId ?? (input.onBehalf ? hat?.deputyId : undefined);
  const deputy = roster.deputies.find(({ id }) => id === deputyId);
  if (deputyId !== undefined && !deputy) return refuse('deputy_not_found', {});
  if (deputy?.away) return refuse('deputy_unavailable', { name: deputy.name });
  const own = roster.deputies.find(({ id }) => id === hat?.deputyId);
  const stationId = input.stationId ?? deputy?.stationId ?? own?.stationId ?? hat?.stationId;
  const station =
    stationId === undefined ? roster.stations[0] : roster.stations.find(({ id }) => id === stationId);
  if (!station) return refuse('station_not_found', {});
  return deputy ? { source, station, deputy } : { source, station };
}
