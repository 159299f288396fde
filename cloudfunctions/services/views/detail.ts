import type * as z from 'zod';
import type { Calendar } from '@shared/calendar/calendar';
import { countClock } from '@shared/calendar/count-clock';
import type { itemDetail } from '@shared/contract/item-detail';
import { textKey, type Due } from '@shared/item/event';
import { NEVER_PUBLIC } from '@shared/item/kinds';
import { stageStateOf } from '@shared/item/item';
import { GUARDS } from '@shared/item/guards';
import { offersFor, withheldFor } from '@shared/item/offers';
import type { Actor } from '@shared/permission/actor';
import { isResidents, type Standing } from '@shared/permission/standing';
import type { StoredItem } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import type { Call } from '../handler';
import type { PhotoView } from '../photos/photo-access';
import { calendarOf } from '../calendar/place-calendar';
import { actorFor } from '../helping/helping';
import { cardOf, dueViewOf } from './card';
import { partsOf, type CommonPart } from './parts';
import { maySeeReply, timelineOf } from './timeline';

export type ItemDetail = z.output<typeof itemDetail>;

/** Everything of one item that this viewer may know. What they may not is absent, never empty words. */
export function detailOf(
  item: StoredItem,
  standing: Exclude<Standing, 'timer'>,
  place: StoredPlace,
  photos: PhotoView[],
  pushesLeft: number,
  { parent, common }: { parent: StoredItem | null; common: CommonPart },
  call: Call,
): ItemDetail {
  const { now, context, session } = call;
  const calendar = calendarOf(context, place);
  const resident = isResidents(standing);
  const own = standing === 'submitter';
  const decideContext = { now, actor: actorFor(item.no, standing, session), place: place.config, calendar };
  const clock = item.state === 'waiting_info' ? item.due : (item.due ?? item.stepDue);
  return {
    ...cardOf(item, { place, viewer: resident ? 'submitter' : 'staff', now, calendar }),
    placeId: item.placeId,
    round: item.round,
    photoCount: item.photos.length,
    urged: item.urgeWeight,
    ...datesOf(item, resident, now, calendar),
    version: item.version,
    deputyId: item.deputyId,
    areaId: item.areaId,
    text: item.texts[textKey(1, 'text')] ?? '',
    photos: photos.filter(({ id }) => id !== item.voice?.id),
    voice: voiceOf(item, photos),
    standing,
    submitter: resident ? undefined : { maskedName: item.maskedName, hasPhone: item.hasPhone, pushesLeft },
    timeline: timelineOf(item, standing),
    commands: offersFor(item, standing, decideContext),
    withheld: withheldFor(item, standing, decideContext).map(({ name, refusal }) => ({
      name,
      code: refusal.code,
      data: { ...refusal.data },
    })),
    stages: stagesOf(item, place).map(({ label }) => label),
    stageIndex: stageOf(item, place),
    dueDays: clock ? countClock(clock, calendar, place.config.workingHours).days : [],
    reply: replyFor(item, standing),
    rating: ratingFor(item, standing),
    declined: declinedFor(item, decideContext),
    facts: factsFor(item, standing),
    ...partsOf(item, standing, { place, parent, common, now, calendar }),
    followers: item.followers,
    contactViews: own ? item.contactViews : undefined,
    shareToken: shareTokenFor(item, standing),
  };
}

/** Whoever spoke shares it; what was said in a group goes back there by the hand of who wrote it down. */
function shareTokenFor({ kind, source, onBehalf, shareToken }: StoredItem, standing: Standing) {
  const writes = standing === 'deputy' || standing === 'station' || standing === 'office';
  const toGroup = writes && onBehalf === true && source.type === 'group_chat';
  return !NEVER_PUBLIC.includes(kind) && (standing === 'submitter' || toGroup) ? shareToken : undefined;
}

/** With why each is what it is: a card only says the day. */
function datesOf({ due, stepDue, coDue }: StoredItem, resident: boolean, now: number, calendar: Calendar) {
  const view = (clock: Due | undefined) => clock && dueViewOf(clock, now, calendar);
  return { due: view(due), stepDue: view(stepDue), coDue: resident ? undefined : view(coDue) };
}

/** A matter that was declined or taken back stands where it was when it came. */
function stageOf(item: StoredItem, place: StoredPlace): number {
  const state = stageStateOf(item);
  return Math.max(
    0,
    stagesOf(item, place).findIndex(({ states }) => states.some((one) => one === state)),
  );
}

/** The kind's own steps where the place has some, else the place's. */
function stagesOf({ kind }: StoredItem, { config }: StoredPlace): StoredPlace['config']['stages'] {
  return config.kinds.find(({ id }) => id === kind)?.stages ?? config.stages;
}

function replyFor(item: StoredItem, standing: Standing): ItemDetail['reply'] {
  const { reply } = item;
  if (!reply || (reply.by === 'lead_unit' && !maySeeReply(item, reply.seq, standing))) return undefined;
  const { resultClass, mode, promise, saidAt, byName, at, seq } = reply;
  return { text: item.texts[textKey(seq, 'text')] ?? '', resultClass, mode, promise, saidAt, byName, at };
}

const isUnit = (standing: Standing) => standing === 'lead_unit' || standing === 'co_handler';

/** Units meet ratings in aggregate only; that it came back to them says enough. */
function ratingFor({ rating }: StoredItem, standing: Standing): ItemDetail['rating'] {
  return isUnit(standing) ? undefined : rating;
}

function declinedFor(
  item: StoredItem,
  context: { now: number; actor: Actor; place: StoredPlace['config']; calendar: Call['context']['calendar'] },
): ItemDetail['declined'] {
  if (item.state !== 'declined' || !item.declined) return undefined;
  const { reason, channel, seq } = item.declined;
  const appeal = { name: 'appeal', data: { text: '' } } as const;
  const appealable = !GUARDS.appealOnce(item) && !GUARDS.appealInTime(item, appeal, context);
  return { reason, channel, text: item.texts[textKey(seq, 'text')] ?? '', appealable };
}

/** What each side says: the answering one, the deputy who looked, the one who spoke. */
function factsFor(item: StoredItem, standing: Standing): ItemDetail['facts'] {
  const reply = replyFor(item, standing);
  const rating = ratingFor(item, standing);
  return {
    unit: reply ? reply.resultClass === 'A' : null,
    deputy: item.verification?.solved ?? null,
    submitter: rating?.resolved ?? null,
  };
}

function voiceOf({ voice }: StoredItem, files: readonly PhotoView[]): ItemDetail['voice'] {
  const file = voice && files.find(({ id }) => id === voice.id);
  return voice && { seconds: voice.seconds, status: file?.status ?? 'checking', url: file?.url };
}
