import { SHEETS, type Mark, type PaperSize } from '@/components/paper/marks';
import { posterMarks, type Printed } from '@/features/codes/poster-marks';

const NOW = Date.UTC(2026, 9, 9);

const given = (change: Partial<Printed['printed']> = {}): Printed => ({
  printed: {
    row: {
      kind: 'station_code',
      target: 'st-x',
      name: '小竹湾代表工作室',
      detail: '',
      stationId: 'st-x',
      stationName: '小竹湾代表工作室',
    },
    picture: 'https://example.com/code.png',
    officeName: '青禾县人大办',
    theme: undefined,
    deputies: [],
    phone: '0700-555-0132',
    openHours: '周一至周五 8:30–17:30',
    ...change,
  },
  words: '杨树 水井 37',
  now: NOW,
});

/** The longest that a place's file may say. */
const LONG = given({
  officeName: '长'.repeat(30),
  theme: '题'.repeat(20),
  deputies: Array.from({ length: 9 }, () => ({ name: '名'.repeat(20), title: '衔'.repeat(20) })),
  phone: '0'.repeat(20),
  openHours: '时'.repeat(40),
  row: { ...given().printed.row, name: '站'.repeat(30) },
});

const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
const breadth = (text: string) =>
  Array.from(text).reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.6 : 1), 0);
const rightOf = (mark: Mark) => mark.x + (mark.kind === 'code' ? mark.side : mark.width);
const bottomOf = (mark: Mark) =>
  mark.y + (mark.kind === 'code' ? mark.side : mark.kind === 'text' ? mark.size * 1.2 : mark.height);

describe.each<[PaperSize, Printed]>([
  ['a4', given()],
  ['card', given()],
  ['a4', LONG],
  ['card', LONG],
])('the marks of %s', (size, what) => {
  const marks = posterMarks(size, what);

  it('lie on the sheet', () => {
    const { width, height } = SHEETS[size];
    const beyond = marks.filter(
      (mark) => mark.x < 0 || mark.y < 0 || rightOf(mark) > width || bottomOf(mark) > height,
    );
    expect(beyond).toEqual([]);
  });

  it('are lines as long as their place, and none lies over another', () => {
    const lines = texts(marks);
    expect(lines.filter(({ text, size: high, width }) => breadth(text) * high > width + 0.01)).toEqual([]);
    const overlaps = lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter(
          (other) =>
            one.x < rightOf(other) &&
            other.x < rightOf(one) &&
            one.y + one.size * 0.1 < other.y + other.size * 1.1 &&
            other.y + other.size * 0.1 < one.y + one.size * 1.1,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(overlaps).toEqual([]);
  });
});

it('calls a deputy as everybody does, and leaves out a code that is not there', () => {
  const row = { ...given().printed.row, kind: 'deputy_code' as const, name: '林禾' };
  const marks = posterMarks('a4', given({ row, picture: undefined }));
  expect(texts(marks).map(({ text }) => text)).toContain('林禾代表');
  expect(marks.filter(({ kind }) => kind === 'code')).toEqual([]);
});
