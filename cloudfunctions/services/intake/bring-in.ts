import { createHash } from 'node:crypto';
import type { Day } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { CommandOf, ContentVerdict, Whereabouts } from '@shared/item/commands';
import type { DecideContext } from '@shared/item/context';
import { screenedByOffice } from '@shared/item/holder';
import type { ItemKind, Tier } from '@shared/item/kinds';
import type { ItemRouting } from '@shared/routing/item-routing';
import { referenceNumber } from '@shared/item/reference-number';
import { titleOf } from '@shared/item/title';
import { gridAt } from '@shared/place/grid';
import type { Actor } from '@shared/permission/actor';
import { holderName } from '@shared/wording/holder';
import { pictureTitle } from '@shared/wording/kinds';
import type { KnownConsents } from '../../store/consents';
import { addContact } from '../../store/contacts';
import { findById, insertItem, type StoredItem } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import { phoneHashOf, sealContact } from '../contact/cipher';
import { maskedName } from '@shared/common/phone';
import { calendarOf } from '../calendar/place-calendar';
import { prepareEffects, runEffects } from '../effects/run-effects';
import { assignAlone } from '../routing/assign-alone';
import { isRefusal, type Call } from '../handler';
import { appendCommand } from '../item/append';
import { firstAnswer } from '../item/apply-command';
import { partyNamesOf } from '../views/card';
import type { Entry } from './entry';
import type { Turn } from './turn';

/** What comes in, whichever way: everything the first event says. */
export interface Intake {
  /** Derived from person and intent, never from the key alone. */
  id: string;
  place: StoredPlace;
  entry: Entry;
  kind: ItemKind;
  text: string;
  photoIds: readonly string[];
  whereabouts?: Whereabouts;
  categoryId?: string;
  areaId?: string;
  /** Chosen by who spoke; absent: that in which the spot lies. */
  gridId?: string;
  verdict: ContentVerdict;
  name?: string;
  phone: string | null;
  /** Name and phone are written already. */
  contactKept?: boolean;
  actor: Actor;
  onBehalf?: boolean;
  spokenDay?: Day;
  tier?: Tier;
  importId?: string;
  /** Whoever writes it down has looked at it: it waits to be assigned. */
  accept?: boolean;
  courtRef?: string;
  partiesConsent?: boolean;
  /** Said to this unit's face: it answers first. */
  sessionUnit?: { id: string; name: string };
  mayPublish?: boolean;
  voice?: { id: string; seconds: number };
  publicText?: string;
  /** How its words were judged; absent: nothing to judge by. */
  routing?: ItemRouting;
  /** Of somebody who speaks for themselves; without one the number is drawn. */
  turn?: Turn;
  /** How whoever is told of it can be reached, as far as that is known already. */
  consents?: KnownConsents;
}

type Output = OutputOf<'submit'>;

/** Nobody wrote a word: whoever takes it up listens first. */
const SPOKEN = '一段录音';

/**
 * A number is somebody else's once in a hundred thousand times. One of many that the same person sends at once may have
 * to wait for all those that they may say in a minute.
 */
const NUMBERS_TRIED = 12;

/** Written once with its number, and already with its deputy where that is safe. */
export async function bringIn(intake: Intake, call: Call): Promise<Output | Refusal> {
  const { id, place } = intake;
  const routing = await call.context.routing.routingOf(intake.text, place.config.categories);
  let { turn } = intake;
  for (let tried = 0; tried < NUMBERS_TRIED; tried += 1) {
    const item = born({ ...intake, routing, turn }, call);
    if (isRefusal(item)) return item;
    const prepared = prepareEffects(call.context, item, 0, intake.consents);
    if (tried === 0 && !intake.contactKept) await keepContact(intake, call.now);
    if (await insertItem(item)) {
      const settled = await assignAlone(item, call.context);
      await runEffects(call.context, settled, 0, { prepared: settled === item ? prepared : undefined });
      return answerOf(item, item.version, place);
    }
    if (await findById(id)) return answerAgain(id, place, call);
    const next = await turn?.again();
    if (next && isRefusal(next)) return next;
    turn = next;
  }
  return refuse('busy', {});
}

export async function answerAgain(id: string, place: StoredPlace, call: Call): Promise<Output | Refusal> {
  const item = await findById(id);
  if (!item) throw new Error(`item ${id} was there a moment ago`);
  const first = firstAnswer(item, call);
  if (first && isRefusal(first)) return first;
  return answerOf(first ? { ...item, state: first.state } : item, first?.version ?? item.version, place);
}

/** The item as its first write stores it. A deputy who was named and is there gets it in that same write. */
function born(intake: Intake, call: Call): StoredItem | Refusal {
  const { id, place, actor, verdict } = intake;
  const command: CommandOf<'submit'> = { name: 'submit', data: factsOf(intake, call) };
  const context: DecideContext = {
    now: call.now,
    actor,
    place: place.config,
    calendar: calendarOf(call.context, place),
  };
  const submitted = appendCommand(null, command, context, call, id);
  if (isRefusal(submitted)) return submitted;
  if (intake.sessionUnit && !screenedByOffice(submitted)) {
    const heard = { name: 'admit', data: { to: 'triage' } } as const;
    return appendCommand(submitted, heard, { ...context, actor: { kind: 'timer' } }, call);
  }
  if (intake.accept === true && !screenedByOffice(submitted)) {
    const admit = { name: 'admit', data: { to: 'triage' } } as const;
    return appendCommand(submitted, admit, context, call);
  }
  // Somebody of the place wrote it down and has judged the words already.
  const passed = verdict === 'passed' || actor.kind === 'member';
  const data = passed ? onward(submitted, intake) : null;
  if (data === null) return submitted;
  const admit = { name: 'admit', data } as const;
  return appendCommand(submitted, admit, { ...context, actor: { kind: 'timer' } }, call);
}

/** Where it goes by itself: to the deputy who was named, or, of a picture taken in passing, to who gives it out (ZS-13). */
function onward(item: StoredItem, { entry, kind, place }: Intake): CommandOf<'admit'>['data'] | null {
  if (screenedByOffice(item)) return null;
  if (kind === 'snap') return { to: 'triage' };
  return entry.deputy && place.config.deputyFirst ? { to: 'with_deputy', deputyId: entry.deputy.id } : null;
}

function factsOf(intake: Intake, { context, now }: Call): CommandOf<'submit'>['data'] {
  const { place, entry, name, phone } = intake;
  const { randomId } = context.runtime;
  return {
    no: referenceNumber(place.config.prefix, now, intake.turn?.bytes() ?? drawn(randomId())),
    placeId: place.config.id,
    kind: intake.kind,
    source: entry.source,
    title: titleOf(intake.text) || (intake.voice ? SPOKEN : pictureTitle(intake.whereabouts?.words)),
    text: intake.text,
    photos: intake.photoIds.map((id) => ({ id })),
    whereabouts: intake.whereabouts,
    categoryId: intake.categoryId,
    areaId: intake.areaId ?? entry.station.areaId,
    gridId: intake.gridId ?? gridAt(intake.whereabouts ?? {}, place.roster.grids ?? [])?.id,
    stationId: entry.station.id,
    deputyId: entry.deputy?.id,
    verdict: intake.verdict,
    shareToken: randomId(),
    maskedName: name?.trim() ? maskedName(name) : undefined,
    hasPhone: phone !== null,
    onBehalf: intake.onBehalf,
    spokenDay: intake.spokenDay,
    tier: intake.tier,
    importId: intake.importId,
    sessionUnitId: intake.sessionUnit?.id,
    sessionUnitName: intake.sessionUnit?.name,
    courtRef: intake.courtRef,
    partiesConsent: intake.partiesConsent,
    mayPublish: intake.mayPublish,
    voice: intake.voice,
    publicText: intake.publicText,
    routing: intake.routing,
  };
}

const drawn = (randomId: string) => createHash('sha256').update(randomId).digest();

/** Before the item: a name without an item is seen by nobody, the other way round it is lost. True when it is new. */
export async function keepContact(
  { id, name, phone }: Pick<Intake, 'id' | 'name' | 'phone'>,
  at: number,
): Promise<boolean> {
  const known = name?.trim() ?? '';
  if (known === '' && phone === null) return false;
  return addContact({
    _id: id,
    at,
    ...(known === '' ? {} : { name: sealContact(known, id) }),
    ...(phone === null ? {} : { phone: sealContact(phone, id), phoneHash: phoneHashOf(phone) }),
  });
}

function answerOf(item: StoredItem, version: number, place: StoredPlace): Output {
  const { no, state, title, stepDue } = item;
  return {
    no,
    state,
    version,
    title,
    holderName: holderName(item, partyNamesOf(item, place), 'submitter') ?? '',
    screenedBy: state === 'submitted' ? stepDue?.at : undefined,
  };
}
