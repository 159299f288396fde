import { SHEETS, type Mark } from '@/components/paper/marks';
import { boardMarks } from '@/features/board/board-marks';

const NOW = Date.UTC(2026, 9, 9);
type Board = Parameters<typeof boardMarks>[0];
type Station = Parameters<typeof boardMarks>[1];
type Card = Board['items'][number];

const station = {
  name: '柳西村代表联络站',
  phone: '0700-555-0132',
  openHours: '周一至周五 8:30–17:30',
  receptionDays: [15],
} as unknown as Station;

const card = (change: Partial<Card>): Card =>
  ({
    no: 'QH-1',
    title: '上学路一下雨就积水',
    reply: '',
    state: 'in_progress',
    phase: 'open',
    createdAt: NOW,
    ...change,
  }) as Card;

const board = (items: Card[]): Board => ({ placeName: '青禾县', items }) as unknown as Board;

const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const bottomOf = (mark: Mark) =>
  mark.y + (mark.kind === 'code' ? mark.side : mark.kind === 'text' ? mark.size * 1.2 : mark.height);

describe('the page of a board', () => {
  it('has as many matters as fit above the code, and says that there are more', () => {
    const long = Array.from({ length: 20 }, (_, nth) =>
      card({ no: `QH-${nth}`, title: '题'.repeat(30), reply: '答'.repeat(900) }),
    );
    const marks = boardMarks(board(long), station, NOW);
    expect(texts(marks).filter((text) => text === '题'.repeat(30)).length).toBe(12);
    expect(texts(marks)).toContain('还有的，扫下面的码看。');
    const code = marks.find(({ kind }) => kind === 'code');
    const rows = marks.filter((mark) => mark.kind === 'text' && /^[题答]/.test(mark.text));
    expect(Math.max(...rows.map(bottomOf))).toBeLessThan(code?.y ?? 0);
    expect(Math.max(...marks.map(bottomOf))).toBeLessThanOrEqual(SHEETS.a4.height);
  });

  it('gives an answer two lines and no more, with a sign that there is more', () => {
    const said = boardMarks(board([card({ reply: '答'.repeat(900), byName: '县交通运输局' })]), station, NOW);
    const lines = texts(said).filter((text) => text.includes('答答'));
    expect(lines.map((text) => [text.slice(0, 8), text.slice(-3)])).toEqual([
      ['县交通运输局：答', '答答答'],
      ['答答答答答答答答', '答……'],
    ]);
    const short = boardMarks(
      board([card({ reply: '换好了六盏灯。', byName: '县交通运输局' })]),
      station,
      NOW,
    );
    expect(texts(short)).toContain('县交通运输局：换好了六盏灯。');
  });

  it('says whose hands it is in where nothing was answered, and that nothing stands there yet', () => {
    const held = boardMarks(
      board([card({ byName: '县交通运输局', promiseDay: '2026-10-20' })]),
      station,
      NOW,
    );
    expect(texts(held)).toContain('在县交通运输局手里，答应 10月20日前办好');
    expect(texts(boardMarks(board([]), station, NOW))).toContain('这里还没有贴出来的事。');
  });
});
