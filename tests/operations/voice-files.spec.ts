import { deflateRawSync } from 'node:zlib';
import type { ImportFacts } from '@shared/voice-import/plan';
import { readVoices } from '../../cloudfunctions/services/voice-import/file/read-voices';
import { voiceTemplate } from '../../cloudfunctions/services/voice-import/file/template';
import { bookOf, sheet, xlsx, zip } from './support/workbook';

const FACTS: ImportFacts = {
  today: '2026-09-24',
  stations: [{ id: 'st-1', name: '河湾站', areaId: 'hewan' }],
  areas: [{ id: 'hewan', name: '河湾村' }],
  categories: [{ id: 'urban', name: '城乡建设' }],
  tiers: [{ id: 'town', name: '镇' }],
  sources: ['reception', 'phone', 'paper', 'group_chat'],
  kinds: ['voice', 'reception_case'],
};

const HEADS = ['说了什么', '哪天说的', '电话'];
const GOOD = ['村口的路灯坏了三天，老人晚上不敢出门。', '2026-09-12', '13900000001'];

const read = (bytes: Buffer) => readVoices(bytes, FACTS);
const problem = async (bytes: Buffer) => {
  const answer = await read(bytes);
  return answer.ok ? 'read' : answer.problem;
};
const plan = async (bytes: Buffer) => {
  const answer = await read(bytes);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.plan;
};

describe('a table that a spreadsheet saved', () => {
  it('is read as people see it: days that are days, phones that are numbers, empty rows in between', async () => {
    const bytes = await xlsx([
      HEADS,
      [GOOD[0] ?? '', new Date(Date.UTC(2026, 8, 12)), 13900000001],
      [null],
      GOOD,
    ]);
    const { rows, issues } = await plan(bytes);
    expect(issues).toEqual([]);
    expect(rows.map(({ row, spokenDay, phone }) => ({ row, spokenDay, phone }))).toEqual([
      { row: 2, spokenDay: '2026-09-12', phone: '13900000001' },
      { row: 4, spokenDay: '2026-09-12', phone: '13900000001' },
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from(`${HEADS.join(',')}\n${GOOD.join(',')}\n`)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${HEADS.join(',')}\r\n${GOOD.join(',')}\r\n`)],
    ['UTF-16', Buffer.from(`\uFEFF${HEADS.join('\t')}\n${GOOD.join('\t')}\n`, 'utf16le')],
    // 说了什么\n村口的路灯坏了三天 as GB18030.
    ['GB18030', Buffer.from('cbb5c1cbcab2c3b40ab4e5bfdab5c4c2b7b5c6bbb5c1cbc8fdcceC'.toLowerCase(), 'hex')],
  ])('comes as CSV in %s', async (_name, bytes) => {
    const { rows } = await plan(bytes);
    expect(rows.map(({ text }) => text.startsWith('村口的路灯坏了三天'))).toEqual([true]);
  });

  it('takes five thousand rows and not one more', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, nth) => [`${nth} 号门口的井盖松了`]);
    expect((await plan(await xlsx([['内容'], ...rows(5000)]))).rows).toHaveLength(5000);
    expect(await problem(await xlsx([['内容'], ...rows(5001)]))).toBe('too_many_rows');
    const lines = ['内容', ...rows(5001).flat()];
    expect(await problem(Buffer.from(lines.join('\n')))).toBe('too_many_rows');
  });

  it('is the template itself, with its example as the one row', async () => {
    const { rows, issues } = await plan(await voiceTemplate(FACTS));
    expect(issues).toEqual([]);
    expect(rows).toMatchObject([
      { row: 2, source: 'reception', stationId: 'st-1', areaId: 'hewan', categoryId: 'urban', tier: 'town' },
    ]);
  });
});

describe('a file that is no list of voices', () => {
  it.each([
    ['a picture', Buffer.from('ffd8ffe000104a464946', 'hex'), 'not_a_table'],
    ['a picture called .csv', Buffer.from('89504e470d0a1a0a', 'hex'), 'not_a_table'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'not_a_table'],
    ['a program', Buffer.from('4d5a90000300', 'hex'), 'not_a_table'],
    ['bytes with NUL', Buffer.from('a,b\u0000c\n1,2\n'), 'not_a_table'],
    ['letters of no alphabet', Buffer.from('ff41fe42ff43', 'hex'), 'letters'],
    ['an .xls, or one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old_excel'],
    ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024, '说'), 'too_large'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['blank lines', Buffer.from('\n,,\n \n'), 'empty'],
    ['heads alone', Buffer.from('说了什么,电话\n'), 'empty'],
    ['a quote without its twin', Buffer.from('说了什么\n"路灯坏了\n'), 'broken_quotes'],
    ['no column with the words', Buffer.from('姓名,电话\n王大姐,13900000001\n'), 'columns_missing'],
    ['the column twice', Buffer.from('说了什么,内容\n路灯坏了三天,路灯\n'), 'column_twice'],
    [
      'a title above the heads',
      Buffer.from('9 月接待登记表,,\n说了什么,电话,\n路灯坏了三天,,\n'),
      'head_merged',
    ],
    ['an archive cut short', zip(bookOf(sheet([HEADS, GOOD]))).subarray(0, 300), 'broken'],
    ['a document of another kind', zip([{ name: 'word/document.xml', text: '<a/>' }]), 'not_a_table'],
    ['a macro', zip(bookOf(sheet([HEADS, GOOD]), [{ name: 'xl/vbaProject.bin', text: 'x' }])), 'macro'],
    [
      'a macro by its type',
      zip(bookOf(sheet([HEADS, GOOD]), [], '<Override ContentType="a.sheet.macroEnabled.main+xml"/>')),
      'macro',
    ],
    ['parts with a password', zip(bookOf('x').map((part) => ({ ...part, flags: 1 }))), 'old_excel'],
    [
      'merged heads',
      zip(bookOf(sheet([HEADS, GOOD], '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>'))),
      'head_merged',
    ],
    [
      'a cell at the far end',
      zip(bookOf(sheet([HEADS, GOOD], '', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))),
      'too_many_rows',
    ],
    [
      'words defined within',
      zip(bookOf(`<!DOCTYPE a [<!ENTITY b "${'哈'.repeat(9)}">]>${sheet([HEADS, GOOD])}`)),
      'bomb',
    ],
    ['XML that ends midway', zip(bookOf('<worksheet><sheetData><row r="1"><c r="A1"')), 'broken'],
  ])('%s', async (_name, bytes, why) => {
    expect(await problem(bytes)).toBe(why);
  });

  it('unpacks to no more than it says, and says no more than a list of voices can be', async () => {
    const vast = Buffer.alloc(200 * 1024 * 1024, ' ');
    const packed = deflateRawSync(vast);
    expect(packed.length).toBeLessThan(1024 * 1024);
    const bomb = (claims: number) => {
      const parts = bookOf('').filter(({ name }) => !name.endsWith('sheet1.xml'));
      const part = { name: 'xl/worksheets/sheet1.xml', text: '', packed, method: 8, claims };
      return zip([...parts, part]);
    };
    const before = process.memoryUsage().rss;
    expect(await problem(bomb(vast.length))).toBe('bomb');
    expect(await problem(bomb(1000))).toBe('bomb');
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });
});

describe('a cell that is more than its words', () => {
  it('is refused where a formula counts it, or where its words would be one', async () => {
    const formula =
      '<row r="3"><c r="A3" t="str"><f>cmd|&apos;/C calc&apos;!A0</f><v>看着像一句话</v></c></row>';
    const { issues, rows } = await plan(zip(bookOf(sheet([HEADS, GOOD], '', formula))));
    expect(rows).toHaveLength(1);
    expect(issues).toEqual([{ row: 3, column: 'text', problem: 'formula', value: '看着像一句话' }]);
    const words = ["=cmd|' /C calc'!A0", '@SUM(1+1)*cmd', '+cmd|1!A', '-2+3+cmd|1!A0'];
    const csv = Buffer.from(['说了什么', ...words].join('\n'));
    expect((await plan(csv)).issues.map(({ problem: one }) => one)).toEqual([
      'formula',
      'formula',
      'formula',
      'formula',
    ]);
  });

  it('is not refused for a dash, a plus or an equals sign within', async () => {
    const csv = Buffer.from(
      '说了什么,电话\n- 路灯坏了三天没人修,+86 139 0000 0001\n我家门牌 3=三号楼 漏水,\n',
    );
    const { issues, rows } = await plan(csv);
    expect(issues).toEqual([]);
    expect(rows.map(({ phone }) => phone)).toEqual(['13900000001', undefined]);
  });

  it('is refused where it was merged with others below', async () => {
    const merged = sheet([HEADS, GOOD, ['', '', '']], '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>');
    expect((await plan(zip(bookOf(merged)))).issues).toEqual([
      { row: 2, column: 'text', problem: 'cells_merged' },
    ]);
  });

  it('is refused where a comma within parted it', async () => {
    const csv = Buffer.from('说了什么,电话\n路灯坏了三天没人修,,老人不敢出门\n');
    expect((await plan(csv)).issues).toEqual([
      { row: 2, column: 'text', problem: 'cells_too_many', value: '老人不敢出门' },
    ]);
  });

  it('loses what cannot be seen, and is still bounded: a page of signs, emoji, names of prototypes', async () => {
    const csv = Buffer.from(
      `说了什么,怎么称呼,类别\n路灯\u200b坏了\u0007三天没人修,__proto__,\n${'灯'.repeat(2001)},,constructor\n🏮🏮🏮🏮🏮🏮,,\n`,
    );
    const { issues, rows } = await plan(csv);
    expect(rows.map(({ text }) => text)).toEqual(['路灯坏了三天没人修', '🏮🏮🏮🏮🏮🏮']);
    expect(issues.map(({ problem: one }) => one)).toEqual(['text_too_long', 'category_unknown']);
  });
});
