import { addDays } from '@shared/common/shanghai';
import { changeEntry, findEntry } from '../../cloudfunctions/store/staff-entries';
import { NOW, startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { book, checked, through, uploaded, wrongRows } from './support/roster-table';
import { bookOf, sheet, zip } from './support/workbook';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'zhashui']);
});
afterEach(() => county.close());

const admin = () => county.as('admin-luwei');
const fileOf = async (csv?: 'deputies' | 'units') => {
  const { base64 } = await admin().call('getRosterFile', { what: 'current', ...(csv ? { csv } : {}) });
  return Buffer.from(base64, 'base64');
};
const newcomer = { 姓名: '新来客', 职务: '县人大代表', 联络站: '柳西村代表联络站', 手机号: '13900000001' };
const forestry = { 名称: '县林业局', 级别: '县', 电话: '0700-555-0177' };

describe('taking the last import back', () => {
  it('makes everything as it was, as a new version', async () => {
    const before = await fileOf();
    const sheets = async () => (await checked(county, before, { missing: 'remove' })).counts;
    const view = await checked(
      county,
      await book({
        units: [forestry],
        deputies: [newcomer, { 姓名: '林禾', 职务: '省人大代表', 联络站: '柳东村代表联络站', 编号: 'linhe' }],
        staff: [{ 姓名: '林管事', 身份: '经办人', 单位: '县林业局' }],
        routes: [{ 类别: '交通运输', 主办单位: '县林业局' }],
        calendar: [{ 日期: '2026-10-12', 安排: '放假', 名称: '县庆' }],
      }),
    );
    await through(county, view.id);
    expect(await sheets()).not.toEqual([]);
    const undone = await through(county, view.id, 'undoRosterImport', { reason: '传错了' });
    expect(undone).toMatchObject({ state: 'undone', undone: { byName: '陆微', reason: '传错了' } });
    expect(await sheets()).toEqual([]);
    expect(county.cloud.engine.aggregate('place_versions', [{ $sort: { version: -1 } }])[0]).toMatchObject({
      version: 2,
      undoes: 1,
      reason: '传错了',
      summary: [
        '撤回导入',
        '单位：新增 1',
        '代表：新增 1，改动 1',
        '工作人员：新增 1',
        '办理目录：新增 1',
        '日历：新增 1',
      ],
    });
  });

  it('is refused in words where something was changed since', async () => {
    const { id } = await checked(county, await book({ units: [forestry] }));
    await through(county, id);
    await admin().call('importStations', { sheet: '名称\t所在地\n新河联络点\t柳溪镇', dryRun: false });
    expect(await admin().ask('undoRosterImport', { id, reason: '传错了' })).toMatchObject({
      code: 'roster_undo_refused',
      data: { why: 'changed', what: '名册' },
    });
  });

  it('is refused where somebody has sat down on a seat that came with it', async () => {
    const { id } = await checked(county, await book({ deputies: [newcomer] }));
    await through(county, id);
    const [seat] = county.cloud.engine.aggregate('staff_entries', [
      { $match: { 'membership.name': '新来客' } },
    ]) as { _id: string }[];
    await inFunction(county, async () => {
      const entry = await findEntry('qinghe', seat?._id.split(':')[1] ?? '');
      await changeEntry(entry!, { openid: 'newcomer', seatedAt: NOW });
    });
    expect(await admin().ask('undoRosterImport', { id, reason: '传错了' })).toMatchObject({
      code: 'roster_undo_refused',
      data: { why: 'seated', what: '新来客' },
    });
  });
});

describe('a file that cannot be read', () => {
  const file = async (bytes: Buffer) => ({
    file: await uploaded(county, 'admin-luwei', bytes),
    fileName: '名册.xlsx',
  });

  it.each([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old_excel'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'not_a_table'],
    ['a broken workbook', Buffer.from('504b030400000000', 'hex'), 'broken'],
    ['nothing', Buffer.from('\uFEFF'), 'empty'],
  ])('as %s is refused by its name', async (_what, bytes, problem) => {
    expect(await admin().ask('checkRosterImport', await file(bytes))).toMatchObject({
      code: 'import_file_refused',
      data: { problem },
    });
  });

  it('with a sheet that nobody knows, merged cells, formulas and ten thousand rows is named row by row', async () => {
    const merged = zip(
      bookOf(
        sheet(
          [
            ['单位名册', '', ''],
            ['名称', '级别', '电话'],
          ],
          '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
        ),
      ),
    );
    const told = async (bytes: Buffer, fileName: string) =>
      wrongRows(county, (await checked(county, bytes, { fileName })).id);
    expect(await told(merged, '单位.xlsx')).toEqual([
      ['units', 1, undefined, '第一行有合并的格子，看不出哪列是什么。请删掉标题行，一格一个列名'],
    ]);
    expect(
      await told(
        zip(
          bookOf(
            sheet([
              ['甲', '乙'],
              ['1', '2'],
            ]),
          ),
        ),
        '别的.xlsx',
      ),
    ).toEqual([[undefined, undefined, undefined, expect.stringMatching(/^没有一张表认得出来。/u)]]);
    const formula =
      '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="inlineStr"><is><t>县</t></is></c></row>';
    expect(await told(zip(bookOf(sheet([['名称', '级别']], '', formula))), '单位.xlsx')).toEqual([
      ['units', 2, '名称', '这一格是公式“2”，不读公式。请选中它，复制，再“粘贴为数值”'],
    ]);
    const many = ['名称,级别', ...Array.from({ length: 10_000 }, (_, nth) => `第${nth}局,县`)].join('\n');
    expect(await told(Buffer.from(many), '单位.csv')).toEqual([
      ['units', 1, undefined, '有 10000 行，一张表最多 3000 行。请看看是不是贴多了，或者删掉空行'],
    ]);
  });

  it('a day as a spreadsheet stores it is read as that day', async () => {
    const bytes = await book({ calendar: [{ 日期: addDays('2026-10-08', 4), 安排: '放假', 名称: '县庆' }] });
    const view = await checked(county, bytes);
    expect(view.counts).toEqual([{ sheet: 'calendar', added: 1, changed: 0, gone: 0 }]);
  });
});

describe('rows that were pasted', () => {
  it('are read as the sheet that somebody says', async () => {
    const text = '姓名\t职务\t联络站\n新来客\t县人大代表\t柳西村代表联络站';
    const view = await admin().call('checkRosterImport', { text, fileName: '粘贴的内容', sheet: 'deputies' });
    expect(view.counts).toEqual([{ sheet: 'deputies', added: 1, changed: 0, gone: 0 }]);
  });

  it('that could be two sheets are asked about', async () => {
    const text = '名称\t级别\n县林业局\t县';
    const view = await admin().call('checkRosterImport', { text, fileName: '粘贴的内容' });
    expect(await wrongRows(county, view.id)).toEqual([
      [undefined, undefined, undefined, '看不出这是哪一张表，请在文件名里写上表名，比如：代表.csv'],
    ]);
  });
});
