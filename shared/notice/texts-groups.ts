import { dayInSentence } from '../wording/dates';
import type { NoticeCode } from './codes';
import type { NoticeData, NoticeWording } from './notice-data';

export type GroupCode = Extract<NoticeCode, 'N44' | 'N45'>;

const text = (say: NoticeWording['say']): NoticeWording => ({ version: 1, say });

const months = ({ stretch }: NoticeData): string => {
  if (stretch === undefined) return '这一段';
  const [from, to] = [stretch.from, stretch.to].map((day) => Number(day.slice(5, 7)));
  return from === to ? `${from} 月` : `${from} 到 ${to} 月`;
};

const lastDay = ({ stretch, at }: NoticeData): string =>
  stretch === undefined ? '月底' : dayInSentence(stretch.to, at);

/** Notices about the rhythm of groups: to a group's own members, and to the office (江夏 JX-16). */
export const GROUP_TEXTS: Record<GroupCode, NoticeWording> = {
  N44: text((data) => ({
    title: '小组活动',
    body: `${data.title}，${months(data)}还没有开活动，${lastDay(data)}前开一次就行。开过了，记一笔。`,
    phrase: '小组活动',
    thing: `${lastDay(data)}前还差一次活动`,
  })),
  N45: text((data) => ({
    title: '小组活动',
    body: `${months(data)}有 ${data.count ?? 1} 个小组没有开活动，点开看是哪几个。`,
    phrase: '小组活动',
    thing: `${data.count ?? 1}个小组没有开活动`,
  })),
};
