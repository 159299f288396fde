import { dayOf } from '../common/shanghai';
import { dayInSentence, dayShort, momentLabel } from '../wording/dates';
import type { NoticeData } from './notice-data';

/** General words for whoever the server did not name: a notice never has a hole in it. */
export const office = (data: NoticeData) => data.officeName ?? '人大办';
export const station = (data: NoticeData) => data.stationName ?? '联络站';
export const deputy = (data: NoticeData) => data.deputyTitle ?? '代表';
export const unit = (data: NoticeData) => data.unitName ?? '负责的单位';
export const area = (data: NoticeData) => data.areaName ?? '有位居民';

/** Whoever answers: the unit, or the deputy where no unit has it. */
export const answerer = (data: NoticeData) =>
  data.unitName ?? data.deputyTitle ?? data.holderName ?? '负责的人';

/** A clause that may be missing, with its comma. */
export const then = (clause: string) => (clause === '' ? '' : `，${clause}`);

/** `10 月 12 日` ready to stand in a sentence, or the fallback where there is no date. */
export function byDay(data: NoticeData, suffix: string, otherwise = ''): string {
  return data.dueAt === undefined ? otherwise : `${dayInSentence(dayOf(data.dueAt), data.at)}${suffix}`;
}

/** `今天 23:40前答复`: where hours count, the hour is said. */
export const byMoment = ({ dueAt, at }: NoticeData, suffix: string, otherwise: string) =>
  dueAt === undefined ? otherwise : `${momentLabel(dueAt, at)} ${suffix}`;

/** `10月12日`: the short form for a field of 20 characters. */
export function shortDay(data: NoticeData, suffix: string, otherwise: string): string {
  return data.dueAt === undefined ? otherwise : `${dayShort(dayOf(data.dueAt))}${suffix}`;
}
