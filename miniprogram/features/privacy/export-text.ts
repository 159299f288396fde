import type { OutputOf } from '@shared/contract/operations';
import { fullMoment } from '@shared/wording/dates';
import { stateWord } from '@shared/wording/states';

export type ExportPage = OutputOf<'exportMine'>;

const FIELD: Record<string, string> = {
  title: '标题',
  text: '说的话',
  publicText: '给别人看的样子',
  comment: '评价里写的',
};

/** A file that anybody can read, oldest page last, as the cloud gave it. */
export function exportText(pages: readonly ExportPage[], now: number): string {
  const items = pages.flatMap((page) => page.items);
  const voters = pages[0]?.voters ?? [];
  const lines = [
    '码上说：我的信息',
    `${fullMoment(now, now)} 导出，一共 ${items.length} 件`,
    ...voters.map(({ phone, called }) => `选民登记：${called ?? ''} ${phone}`),
  ];
  for (const item of items) {
    lines.push(
      '',
      `编号 ${item.no}  ${stateWord(item.state, 'submitter')}  ${fullMoment(item.createdAt, now)}`,
    );
    if (item.name !== undefined || item.phone !== undefined)
      lines.push(`称呼和电话：${[item.name, item.phone].filter(Boolean).join(' ')}`);
    if (item.whereabouts !== undefined) lines.push(`地点：${item.whereabouts}`);
    lines.push(
      ...item.said.map(({ at, field, text }) => `${fullMoment(at, now)} ${FIELD[field] ?? '写的'}：${text}`),
    );
    if (item.reply !== undefined) lines.push(`答复：${item.reply}`);
    lines.push(
      ...item.views.map(
        ({ at, name, title, reason }) => `${fullMoment(at, now)} ${title} ${name} 看过电话，理由：${reason}`,
      ),
    );
    lines.push(...item.photoUrls.map((url) => `照片、录音（一小时内打得开）：${url}`));
  }
  return `${lines.join('\n')}\n`;
}
