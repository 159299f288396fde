import { dayIn, numberIn } from '@shared/table-rows/cells';
import { readRows, type Column } from '@shared/table-rows/rows';

const COLUMNS: readonly Column<'name' | 'village' | 'phone'>[] = [
  { key: 'name', names: ['姓名', '名字'], required: true },
  { key: 'village', names: ['村'], required: true, merged: true },
  { key: 'phone', names: ['电话'] },
];

const read = (text: string, most = 10) => readRows(text, COLUMNS, most);

describe('a table that was pasted or saved', () => {
  it('is read by the names of its columns, in any order, and says what it did not read', () => {
    expect(read('村\t名字\t生日\n柳西村\t王五谷\t1月\n')).toEqual({
      ok: true,
      value: {
        rows: [{ row: 2, cells: { name: '王五谷', village: '柳西村', phone: '' } }],
        places: new Map([
          ['name', 1],
          ['village', 0],
        ]),
        unread: ['生日'],
      },
    });
  });

  it('comes by tabs from a spreadsheet and by commas from a file, with a mark before it or quotes within', () => {
    const rows = [
      { row: 2, cells: { name: '王五谷', village: '柳西村', phone: '0705,1' } },
      { row: 3, cells: { name: '李\n一', village: '柳东村', phone: '' } },
    ];
    expect(read('\uFEFF姓名,村,电话\r\n王五谷,柳西村,"0705,1"\r\n"李\n一",柳东村,\r\n')).toMatchObject({
      value: { rows },
    });
    expect(read('姓名\t村\t电话\n王五谷\t柳西村\t0705,1\n"李\n一"\t柳东村\t')).toMatchObject({
      value: { rows },
    });
  });

  it('keeps the numbers of the sheet over empty lines, and gives a merged cell the words above it', () => {
    expect(read('姓名\t村\n王\t柳西村\n\n李\t\n')).toMatchObject({
      value: {
        rows: [
          { row: 2, cells: { name: '王', village: '柳西村' } },
          { row: 4, cells: { name: '李', village: '柳西村' } },
        ],
      },
    });
  });

  it('reads a head with a remark behind it', () => {
    expect(read('姓名（必填）,村 *\n王,柳西村')).toMatchObject({ ok: true, value: { unread: [] } });
  });

  it.each([
    ['', 'empty', []],
    ['  \n\n', 'empty', []],
    ['姓名,村', 'empty', []],
    ['姓名,电话\n王,1', 'columns_missing', ['村']],
    ['一,二\n王,1', 'columns_missing', ['姓名', '村']],
    ['姓名,名字,村\n王,李,柳西村', 'column_twice', ['姓名']],
    ['姓名,村\n"王,柳西村', 'broken_quotes', []],
  ])('refuses %j as %s', (text, problem, columns) => {
    expect(read(text)).toEqual({ ok: false, problem, columns });
  });

  it('refuses more rows than are expected, and takes as many', () => {
    expect(read('姓名,村\n王,柳\n李,柳', 1)).toEqual({ ok: false, problem: 'too_many_rows', columns: [] });
    expect(read('姓名,村\n王,柳', 1)).toMatchObject({ ok: true });
  });
});

describe('a cell', () => {
  it.each([
    ['2026-10-31', '2026-10-31'],
    ['2026/3/1', '2026-03-01'],
    ['2026.12.05', '2026-12-05'],
    ['２０２６年２月 28 日', '2026-02-28'],
    ['2026年2月29日', null],
    ['2026-13-01', null],
    ['10月31日', null],
    ['年底', null],
    ['', null],
  ])('%j is the day %j', (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });

  it.each([
    ['12', 12],
    ['3、', 3],
    ['（7）', 7],
    ['１５', 15],
    ['0', null],
    ['1.5', null],
    ['十二', null],
    ['', null],
  ])('%j is the number %j', (cell, number) => {
    expect(numberIn(cell)).toBe(number);
  });
});
