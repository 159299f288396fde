import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { dayInSentence, dayShort } from '@shared/wording/dates';
import { receptionWords } from '@shared/wording/stations';
import { stateWord } from '@shared/wording/states';
import { breadth, line, type Mark } from '@/components/paper/marks';
import { judgedWords } from './board-view';

type Board = OutputOf<'listBoard'>;
type Card = Board['items'][number];
type Station = NonNullable<Board['station']>;

/** As many as one page of A4 holds, with two lines below each. */
const ROWS = 12;
const TOP = 57;
const HIGH = 14.2;
const DANGER = '着火、有人受伤、有人犯法，请直接打 119、120、110。';
const REPLY = { width: 128, size: 3.4, lines: 2 } as const;

/** What hangs on the wall beside the box: the latest of a station's board, and its code. */
export function boardMarks(board: Board, station: Station, now: number): Mark[] {
  const { figures, items, placeName } = board;
  const shown = items.slice(0, ROWS);
  const end = TOP + Math.max(1, shown.length) * HIGH;
  return [
    { kind: 'box', x: 13, y: 13, width: 2, height: 7, ink: 'red' },
    line(`码上说，${placeName}`, 18, 13.5, 170, 5, { ink: 'grey' }),
    line(station.name, 13, 24, 184, 13, { bold: true }),
    line(figureWords(figures), 13, 44, 184, 4.8),
    { kind: 'box', x: 13, y: 53, width: 184, height: 0.6, ink: 'black' },
    ...shown.flatMap((item, index) => row(item, index, TOP + index * HIGH)),
    ...(items.length === 0 ? [line('这里还没有贴出来的事。', 13, TOP, 184, 5, { ink: 'grey' })] : []),
    ...(items.length > ROWS ? [line('还有的，扫下面的码看。', 13, end, 184, 3.8, { ink: 'grey' })] : []),
    ...foot(station),
    { kind: 'box', x: 0, y: 284, width: 210, height: 13, ink: 'black' },
    line(DANGER, 13, 288, 110, 4.4, { ink: 'white' }),
    line(`${dayInSentence(dayOf(now))}印，去掉了姓名、电话和门牌`, 127, 288.4, 70, 3.8, {
      ink: 'white',
      align: 'right',
    }),
  ];
}

const figureWords = (figures: Board['figures']): string =>
  figures === undefined
    ? '公示栏'
    : `公示栏：贴出来的 ${figures.all} 件，部门说办好 ${figures.unitDone} 件，本人说解决 ${figures.resolved} 件。${judgedWords(figures)}`;

function row(item: Card, index: number, y: number): Mark[] {
  return [
    line(String(index + 1), 13, y, 7, 4.6, { bold: true }),
    line(item.title, 21, y, REPLY.width, 4.6, { bold: true }),
    ...linesOf(rowWords(item)).map((text, nth) =>
      line(text, 21, y + 5.6 + nth * 4, REPLY.width, REPLY.size, { ink: 'grey' }),
    ),
    line(stateWord(item.state, 'submitter'), 152, y, 45, 4.6, { bold: true, align: 'right' }),
    line(`${dayShort(dayOf(item.createdAt))}说的`, 152, y + 6.2, 45, REPLY.size, {
      ink: 'grey',
      align: 'right',
    }),
  ];
}

function foot(station: Station): Mark[] {
  const how = [
    '照片可拍可不拍，电话可留可不留。',
    `打电话也一样：${station.phone}`,
    `${station.openHours}。接待日：${receptionWords(station.receptionDays)}`,
    '不想写名字的，投旁边的意见箱。',
  ];
  return [
    { kind: 'box', x: 13, y: 236, width: 42, height: 45, ink: 'red', line: 1.2, radius: 3 },
    { kind: 'code', x: 16.5, y: 238, side: 35, label: `${station.name}的码` },
    line(station.name, 15, 274.4, 38, 4, { bold: true, align: 'center' }),
    line('扫一扫，说一件事，看办到哪一步', 61, 238, 136, 8, { bold: true }),
    ...how.map((text, nth) => line(text, 61, 251 + nth * 7.4, 136, 4.8)),
  ];
}

/** As much as two lines take; who wants the rest scans the code. */
function linesOf(text: string): string[] {
  const lines = [''];
  for (const sign of Array.from(text.replace(/\s+/g, ' '))) {
    const at = lines.length - 1;
    const longer = `${lines[at] ?? ''}${sign}`;
    if (breadth(longer) * REPLY.size <= REPLY.width) lines[at] = longer;
    else if (lines.length < REPLY.lines) lines.push(sign);
    else return [...lines.slice(0, at), `${(lines[at] ?? '').slice(0, -2)}……`];
  }
  return lines;
}

function rowWords({ reply, byName, phase, promiseDay }: Card): string {
  if (reply !== '') return `${byName === undefined ? '' : `${byName}：`}${reply}`;
  const promised = promiseDay === undefined ? '' : `，答应 ${dayShort(promiseDay)}前办好`;
  return phase === 'open' && byName !== undefined ? `在${byName}手里${promised}` : '正在看';
}
