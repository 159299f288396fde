import { workingDaysLeft } from '@shared/calendar/working-days';
import type { NotifyEffect } from '@shared/item/effects';
import { textKey, type ItemEvent } from '@shared/item/event';
import { isOfSession } from '@shared/item/face-session';
import type { Item } from '@shared/item/item';
import type { Recipient } from '@shared/notice/codes';
import type { NoticeData } from '@shared/notice/notice-data';
import { CHANNEL, DECLINE } from '@shared/wording/declines';
import { RETURN_BASIS_WORD, SUSPEND_REASON_WORD } from '@shared/wording/kinds';
import { deputyCalled } from '@shared/wording/roles';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { meantBy } from './notice-meaning';

/** What a notice about this item may say to this recipient: names of bodies and dates, never the resident's. */
export async function noticeDataOf(
  context: ServiceContext,
  item: Item & { title: string; events: ItemEvent[]; texts: Record<string, string>; followers: number },
  { code, seq }: NotifyEffect,
  to: Recipient,
): Promise<NoticeData> {
  const place = await context.directory.place(item.placeId);
  const now = context.runtime.now();
  const deputy = place?.roster.deputies.find(({ id }) => id === item.deputyId);
  const station = place?.roster.stations.find(({ id }) => id === item.stationId);
  const area = place?.roster.areas.find(({ id }) => id === (item.areaId ?? station?.areaId));
  const dueAt = dateMeant(item, code);
  const calendar = place ? calendarOf(context, place) : context.calendar;
  return {
    to,
    no: item.no,
    title: item.title,
    placeName: place?.config.name ?? item.placeId,
    at: now,
    officeName: place?.config.officeName,
    stationName: station?.name,
    deputyTitle: deputy && deputyMeant(item, code) ? deputyCalled(deputy.name) : undefined,
    byName: byNameOf(item.events.find((event) => event.seq === seq)),
    unitName: item.leadUnitName ?? item.sessionUnitName,
    areaName: area?.name,
    dueAt,
    workingDays: dueAt === undefined ? undefined : Math.abs(workingDaysLeft(now, dueAt, calendar)),
    resultClass: item.reply?.resultClass,
    reasonWord: reasonOf(item, code, seq),
    channelWord: item.declined ? CHANNEL[item.declined.channel].label : undefined,
    round: item.round,
    ...(item.urgent ? { urgent: true } : {}),
    ...(isOfSession(item) ? { session: true } : {}),
    ...(item.kind === 'dispute' ? { dispute: true } : {}),
    ...meantBy(item, code, seq),
    unopened: item.takenAt === undefined,
  };
}

/** Residents hear of what was promised; whoever holds the item hears of their own step. */
function dateMeant(item: Item, code: NotifyEffect['code']): number | undefined {
  // A new voice first wants to be opened.
  if (code === 'N11') return item.alarms.deputy_unopened ?? item.stepDue?.at;
  if (
    code === 'N06' ||
    code === 'N09' ||
    code === 'N14' ||
    code === 'N16' ||
    code === 'N22' ||
    code === 'N24' ||
    code === 'N26' ||
    code === 'N29' ||
    code === 'N30' ||
    code === 'N31'
  ) {
    return (item.due ?? item.stepDue)?.at;
  }
  return item.stepDue?.at;
}

/** Admission to the office names the station: no deputy has seen the item yet. */
const deputyMeant = (item: Item, code: NotifyEffect['code']) =>
  code !== 'N02' || item.state === 'with_deputy';

function byNameOf(event: ItemEvent | undefined): string | undefined {
  switch (event?.by.standing) {
    case 'deputy':
      return event.by.name === undefined ? undefined : deputyCalled(event.by.name);
    case 'station':
    case 'office':
    case 'leader':
      return event.by.title;
    default:
      return undefined;
  }
}

function reasonOf(
  item: Item & { events: ItemEvent[]; texts: Record<string, string> },
  code: NotifyEffect['code'],
  seq: number,
): string | undefined {
  if (code === 'N20') return item.texts[textKey(seq, 'text')];
  const said = reasonSaid(item, code, seq);
  return said ?? (item.declined ? DECLINE[item.declined.reason].sentence : undefined);
}

/** Reasons that people gave for what this notice tells. */
function reasonSaid(
  item: Item & { events: ItemEvent[]; texts: Record<string, string> },
  code: NotifyEffect['code'],
  seq: number,
): string | undefined {
  const event = item.events.find((known) => known.seq === seq);
  if (code === 'N15' && event?.type === 'return_requested') return RETURN_BASIS_WORD[event.data.basis];
  if (code === 'N29' && event?.type === 'suspended') return SUSPEND_REASON_WORD[event.data.reason];
  if (code === 'N18' || code === 'N09') return item.texts[textKey(item.extension?.seq ?? seq, 'text')];
  return undefined;
}
