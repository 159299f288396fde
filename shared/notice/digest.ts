import type { NoticeData } from './notice-data';
import type { OwnTemplate } from './template-keys';
import { fillTemplate, type TemplateData } from './templates';
import type { RenderedNotice } from './texts';

/** What one person's morning message counts. */
export interface DigestCounts {
  overdue: number;
  dueSoon: number;
  /** People to be phoned (N23); stations only. */
  calls?: number;
}

const VERSION = 2;

/** One message a day for everything that runs late or soon will; the items themselves are in the inbox, worst first. */
export function renderDigest({ overdue, dueSoon, calls = 0 }: DigestCounts): RenderedNotice {
  const parts = [
    overdue > 0 ? `超期 ${overdue} 件` : '',
    dueSoon > 0 ? `快到日子 ${dueSoon} 件` : '',
    calls > 0 ? `要打电话 ${calls} 位` : '',
  ].filter((part) => part !== '');
  const summary = parts.join('，');
  // Three numbers of two digits must fit into a field of twenty characters.
  const short = [
    overdue > 0 ? `超期${overdue}件` : '',
    dueSoon > 0 ? `临期${dueSoon}件` : '',
    calls > 0 ? `电话${calls}位` : '',
  ].filter((part) => part !== '');
  return {
    version: VERSION,
    title: '今天要办的',
    body: summary === '' ? '今天没有到日子的。' : `${summary}。拖得最久的在前。`,
    phrase: '每日汇总',
    thing: summary === '' ? '今天没有到日子的' : short.join('，'),
  };
}

export function digestData(
  counts: DigestCounts,
  data: Pick<NoticeData, 'to' | 'placeName' | 'at'>,
  own?: OwnTemplate,
): TemplateData {
  return fillTemplate('digest', renderDigest(counts), { ...data, no: '', title: '' }, own);
}
