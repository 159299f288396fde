import { dayOf, type Day } from '@shared/common/shanghai';
import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { mayBring } from '@shared/item/brought-by';
import type { Tier } from '@shared/item/kinds';
import { sessionOn } from '@shared/place/congress-session';
import { derivedId } from '../fingerprint';
import { isRefusal, type Call } from '../handler';
import { receptionName } from '@shared/wording/receptions';
import { findById } from '../../store/items';
import { findReception } from '../../store/receptions';
import { mayHold } from '../reception/own-reception';
import { actingMembership } from '../session/hat';
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
  const found = entryFor(input, place, call);
  if (isRefusal(found)) return found;
  const entry = await atSession(found, input, place, call);
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
  const { tags, linked } = input;
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
      tags: tags?.length ? [...new Set(tags)] : undefined,
      linked,
      congressSession: input.congressSession ?? meetingOf(input, place, call.now),
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

/** At a reception session that the hat may hold, on its day or after it; it is the session's station that heard it. */
async function atSession(
  entry: Entry,
  input: Input,
  { roster }: StoredPlace,
  call: Call,
): Promise<Entry | Refusal> {
  const { sessionId: id, visitor } = input;
  if (id === undefined) return entry;
  const session = await findReception(id);
  if (!session || !mayHold(session, actingMembership(call.session))) return refuse('reception_not_found', {});
  if (session.state === 'called_off') return refuse('reception_settled', { state: session.state });
  if (session.day > dayOf(call.now)) return refuse('reception_not_yet', { day: session.day });
  const source = {
    type: input.source,
    target: input.sourceTarget === '' ? receptionName(session.day) : input.sourceTarget,
    session: { id, ...(visitor === undefined ? {} : { visitor }) },
  };
  const station = roster.stations.find((one) => one.id === session.stationId) ?? entry.station;
  return { ...entry, source, station };
}
/** A suggestion is of the meeting that has begun last, where nobody says which (LH-06). */
const meetingOf = ({ kind }: Input, { config }: StoredPlace, now: number): string | undefined =>
  kind === 'suggestion' ? sessionOn(config, dayOf(now))?.id : undefined;

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
