import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { CODE_WORD } from '@shared/wording/codes';
import { monthPrinted } from '@shared/wording/dates';
import { deputyCalled } from '@shared/wording/roles';
import { line, type Mark, type PaperSize } from '@/components/paper/marks';

export interface Printed {
  printed: Pick<
    OutputOf<'getCode'>,
    'row' | 'officeName' | 'theme' | 'deputies' | 'phone' | 'openHours' | 'picture'
  >;
  words: string;
  now: number;
}

const STEPS: readonly (readonly [string, string])[] = [
  ['扫码，说一句', '照片可拍可不拍'],
  ['马上有编号', '1 个工作日内有人看'],
  ['写明哪天答复您', '到哪一步，微信告诉您'],
  ['解决没有，您说了算', '没解决，重新办'],
];
const DANGER = '着火、有人受伤、有人犯法，请直接打 119、120、110。';
/** As many as stand beside a telephone number. */
const PEOPLE = 3;

function codeBox({ printed: { row, picture }, words }: Printed, x: number, y: number, width: number): Mark[] {
  const name = row.kind === 'deputy_code' ? deputyCalled(row.name) : row.name;
  // A code brings its own white rim.
  const [left, inner, side] = [x + 3, width - 6, width - 10];
  const below = y + 5 + side;
  const middle = { align: 'center' } as const;
  return [
    { kind: 'box', x, y, width, height: side + 32, ink: 'red', line: 2, radius: 4 },
    ...(picture === undefined
      ? []
      : [{ kind: 'code', x: x + 5, y: y + 4, side, label: `${name}的码` } as const]),
    line(name, left, below, inner, 6, { ...middle, bold: true }),
    line(`${CODE_WORD[row.kind]}。扫不了，在“码上说”里输：`, left, below + 8.4, inner, 4.2, {
      ...middle,
      ink: 'grey',
    }),
    line(words, left, below + 14.6, inner, 7, { ...middle, bold: true }),
  ];
}

const steps = (x: number, y: number, width: number, apart: number): Mark[] =>
  STEPS.flatMap(([what, note], index): Mark[] => {
    const top = y + index * apart;
    const last = index === STEPS.length - 1;
    const ring = { x, y: top, width: 9, height: 9, radius: 4.5 };
    return [
      { kind: 'box', ...ring, ...(last ? { ink: 'red' } : { ink: 'black', line: 0.7 }) },
      line(String(index + 1), x, top + 1.3, 9, 5.4, {
        bold: true,
        align: 'center',
        ink: last ? 'white' : 'black',
      }),
      line(what, x + 13, top - 0.6, width - 13, 6.6, { bold: true }),
      line(note, x + 13, top + 8, width - 13, 4.9, { ink: 'grey' }),
    ];
  });

/** Who listens, and how else to reach them. */
function people({ printed: { deputies, phone, openHours } }: Printed, y: number, width: number): Mark[] {
  const shown = deputies.slice(0, PEOPLE);
  const share = 104 / Math.max(1, shown.length);
  return [
    { kind: 'box', x: 17, y, width, height: 0.7, ink: 'black' },
    ...shown.flatMap(({ name, title }, index): Mark[] => [
      line(name, 17 + index * share, y + 9, share - 3, 8, { bold: true }),
      line(title, 17 + index * share, y + 19.6, share - 3, 5, { ink: 'grey' }),
    ]),
    line('打电话也一样', 124, y + 5.4, 69, 5),
    line(phone, 124, y + 11, 69, 9.4, { bold: true }),
    line(openHours, 124, y + 22.6, 69, 5, { ink: 'grey' }),
  ];
}

function a4(given: Printed): Mark[] {
  const { printed, now } = given;
  const { officeName, theme } = printed;
  return [
    { kind: 'box', x: 17, y: 18, width: 2, height: 15, ink: 'red' },
    line(theme ?? '码上说', 23, 17, 170, 8, { bold: true }),
    line(officeName, 23, 28, 170, 4.8, { ink: 'grey' }),
    line(title(theme), 17, 47, 176, 25, { bold: true }),
    line('微信扫一扫，写一句就行。', 17, 82, 176, 7.4),
    line('不会写，按住说话；不用手机，打电话。', 17, 93, 176, 7.4),
    ...codeBox(given, 17, 116, 87),
    ...steps(114, 122, 79, 24),
    ...people(given, 238, 176),
    { kind: 'box', x: 0, y: 280, width: 210, height: 17, ink: 'black' },
    line(DANGER, 17, 285.4, 140, 5, { ink: 'white' }),
    line(monthPrinted(dayOf(now)), 160, 285.7, 33, 4.4, { ink: 'white', align: 'right' }),
  ];
}

function card(given: Printed): Mark[] {
  const { printed, now } = given;
  return [
    ...codeBox(given, 12, 13, 79),
    line(title(printed.theme), 101, 12, 99, 13.6, { bold: true }),
    line('微信扫一扫，写一句就行。', 101, 31, 99, 6),
    ...steps(101, 44, 99, 16.6),
    line(`打电话也一样：${printed.phone}`, 101, 113, 99, 6, { bold: true }),
    line(printed.openHours, 101, 121.6, 99, 4.6, { ink: 'grey' }),
    { kind: 'box', x: 0, y: 133, width: 210, height: 15, ink: 'black' },
    line(DANGER, 12, 137.6, 142, 4.8, { ink: 'white' }),
    line(monthPrinted(dayOf(now)), 160, 137.8, 38, 4.4, { ink: 'white', align: 'right' }),
  ];
}

const title = (theme: string | undefined) => (theme === undefined ? '有事，跟代表说' : '家门口的事，这里说');

/** What stands on the paper, the same for the screen, the printer and the picture that a phone keeps. */
export const posterMarks = (size: PaperSize, given: Printed): Mark[] =>
  size === 'a4' ? a4(given) : card(given);
