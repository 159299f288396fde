import { planRoster, type RosterPlan } from '@shared/roster-import/plan';
import { exported, factsOf, sheetOf } from './county';

const facts = factsOf('qinghe');
const told = ({ issues }: RosterPlan) =>
  issues.map(({ sheet, row, column, problem }) => [sheet, row, column, problem]);
const person = { 姓名: '新来客', 职务: '县人大代表', 联络站: '柳西村代表联络站' };

describe('what is wrong is told by sheet, row and column', () => {
  it('names that nobody has, with what is called nearly so', () => {
    const plan = planRoster([sheetOf('deputies', [{ ...person, 联络站: '柳西代表联络站' }])], facts);
    expect(told(plan)).toEqual([['代表', 2, '联络站', '没有“柳西代表联络站”。是不是“柳西村代表联络站”？']]);
  });

  it('columns: one that is missing, one that is there twice, one that is not known', () => {
    const lines = (...cells: string[]) => [
      { row: 1, cells },
      { row: 2, cells: cells.map(() => 'x') },
    ];
    expect(told(planRoster([{ key: 'units', lines: lines('名称', '电话') }], facts))).toEqual([
      ['单位', 1, undefined, '第一行没有“级别”这一列，请照模板的列名写'],
    ]);
    expect(told(planRoster([{ key: 'units', lines: lines('名称', '级别', '级别') }], facts))).toEqual([
      ['单位', 1, undefined, '第一行有两列都是“级别”，只留一列'],
    ]);
    const plan = planRoster(
      [
        {
          key: 'units',
          lines: [
            { row: 1, cells: ['名称', '级别', '传真'] },
            { row: 2, cells: ['县林业局', '县', '1'] },
          ],
        },
      ],
      facts,
    );
    expect([told(plan), plan.notes]).toEqual([[], ['“单位”：“传真”这一列没有读：模板里没有']]);
  });

  it('formulas, merged cells and a cell too many', () => {
    const lines = [
      { row: 1, cells: ['名称', '级别'] },
      { row: 2, cells: ['县林业局', '县'] },
      { row: 3, cells: ['县气象局', '县', '多的'] },
    ];
    const marks = { formulas: new Map([[2, [1]]]), merged: new Set([3]) };
    expect(told(planRoster([{ key: 'units', lines, marks }], facts))).toEqual([
      ['单位', 2, '级别', '这一格是公式“县”，不读公式。请选中它，复制，再“粘贴为数值”'],
      ['单位', 3, undefined, '从这一行起合并了格子，请取消合并，每行都写全'],
      ['单位', 3, undefined, '这一行比第一行多出一格“多的”，请看看是不是错了一格'],
    ]);
  });

  it('ten thousand rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, nth) => ({ ...person, 姓名: `第${nth}位` }));
    expect(told(planRoster([sheetOf('deputies', rows)], facts))).toEqual([
      ['代表', 1, undefined, '有 10000 行，一张表最多 3000 行。请看看是不是贴多了，或者删掉空行'],
    ]);
  });

  it('a roster that is too large for a place', () => {
    const rows = Array.from({ length: 3_000 }, (_, nth) => ({
      ...person,
      姓名: `第${nth}位`,
      简介: '好'.repeat(60),
      手机号: '',
    }));
    expect(told(planRoster([sheetOf('deputies', rows)], facts))).toEqual([
      [
        undefined,
        undefined,
        undefined,
        expect.stringMatching(/^名册一共约 \d{4} KB，一个地方最多放 480 KB。/),
      ],
    ]);
  });

  it.each([
    ['10/11/2026', '“10/11/2026”分不清年、月、日，写成 2023-05-08 这样的日子'],
    ['10月1日', '“10月1日”没有写哪一年，写成 2023-05-08 这样的日子'],
    ['46296', '“46296”是数字不是日子，请把这一列设成日期格式，或写成 2023-05-08 这样的日子'],
    ['国庆那天', '写成 2023-05-08 这样的日子'],
    ['2026-02-30', '写成 2023-05-08 这样的日子'],
  ])('a day written as %s', (day, problem) => {
    const rows = [{ 日期: day, 安排: '放假', 名称: '县庆' }];
    expect(told(planRoster([sheetOf('calendar', rows)], facts))).toEqual([['日历', 2, '日期', problem]]);
  });

  it.each(['2026-10-08', '2026/10/8', '2026.10.8', '2026年10月8日', '2026-10-08 00:00:00'])(
    'but a day written as %s is plain',
    (day) => {
      const plan = planRoster([sheetOf('calendar', [{ 日期: day, 安排: '放假', 名称: '县庆' }])], facts);
      expect(told(plan)).toEqual([]);
      expect(plan.after.days).toEqual([{ day: '2026-10-08', working: false, name: '县庆' }]);
    },
  );

  it('the same day, the same route, the same unit and the same number twice', () => {
    const day = { 日期: '2026-10-08', 安排: '放假', 名称: '县庆' };
    const route = { 类别: '交通运输', 主办单位: '县交通运输局' };
    const unit = { 名称: '县林业局', 级别: '县' };
    expect(
      told(
        planRoster(
          [
            sheetOf('units', [
              unit,
              unit,
              { ...unit, 名称: '县气象局', 编号: 'qxj' },
              { ...unit, 名称: '县地震局', 编号: 'qxj' },
            ]),
            sheetOf('routes', [route, route]),
            sheetOf('calendar', [day, day]),
          ],
          facts,
        ),
      ),
    ).toEqual([
      ['单位', 3, '名称', '和第 2 行是同一个名称，留一行'],
      ['单位', 5, '编号', '和第 4 行是同一个编号'],
      ['办理目录', 3, '类别', '和第 2 行是同一条，留一行'],
      ['日历', 3, '日期', '和第 2 行是同一天'],
    ]);
  });

  it('one person in two rows, by name and phone or by name and station', () => {
    const phone = '13900000001';
    const rows = [
      { ...person, 手机号: phone },
      { ...person, 联络站: '柳东村代表联络站', 手机号: phone },
      { ...person, 姓名: '另一位' },
      { ...person, 姓名: '另一位' },
    ];
    expect(told(planRoster([sheetOf('deputies', rows)], facts))).toEqual([
      ['代表', 3, '姓名', '和第 2 行是同一位，留一行'],
      ['代表', 5, '姓名', '和第 4 行姓名、联络站都一样。是同一位就留一行；真是两位，请都填上手机号'],
    ]);
    const two = [
      { ...person, 手机号: phone },
      { ...person, 手机号: '13900000002' },
    ];
    const plan = planRoster([sheetOf('deputies', two)], facts);
    expect([told(plan), plan.changes.length]).toEqual([[], 2]);
  });

  it('staff without what their role needs, and deputies among staff', () => {
    const rows = [
      { 姓名: '甲', 身份: '经办人' },
      { 姓名: '乙', 身份: '站长', 联络站: '没有的站' },
      { 姓名: '丙', 身份: '人大代表' },
      { 姓名: '丁', 身份: '主任' },
      { 姓名: '戊', 身份: '领导', 手机号: '555' },
    ];
    expect(told(planRoster([sheetOf('staff', rows)], facts))).toEqual([
      ['工作人员', 2, '单位', '“经办人”要写是哪个单位的'],
      [
        '工作人员',
        3,
        '联络站',
        '没有“没有的站”。可以写：柳西村代表联络站、柳东村代表联络站、东街社区代表联络站、石门社区代表联络站等',
      ],
      ['工作人员', 4, '身份', '“人大代表”写在“代表”那张表里'],
      ['工作人员', 5, '身份', expect.stringMatching(/^没有“主任”。可以写：/)],
      ['工作人员', 6, '手机号', '“555”不像手机号，写 11 位数字，没有就空着'],
    ]);
  });

  it('a deputy in two groups, a lead outside, a delegate in none', () => {
    const luji = factsOf('luji');
    const groups = exported(luji, 'groups');
    const [first = {}, second = {}] = groups;
    const plan = planRoster(
      [
        sheetOf('groups', [
          first,
          { ...second, 组员: `${second['组员'] ?? ''}、项小舟` },
          ...groups.slice(2),
        ]),
      ],
      luji,
    );
    expect(told(plan)).toEqual([['小组', 3, '组员', '项小舟已经在“湖湾村小组”里了，一位只能在一个小组']]);
    const without = (first['组员'] ?? '').replace('项小舟、', '');
    const outside = planRoster([sheetOf('groups', [{ ...first, 组员: without }, ...groups.slice(1)])], luji);
    expect(told(outside)).toEqual([['小组', 2, '组长', '组长要也写在组员里']]);
  });

  it('what would hang in the air: a unit that the place’s categories name', () => {
    const units = exported(facts, 'units').slice(1);
    const plan = planRoster([sheetOf('units', units)], { ...facts, missing: 'remove' });
    expect(told(plan)).toEqual([
      [undefined, undefined, undefined, '类别“交通运输”的主办单位第 1 个的：没有编号是“jtj”的承办单位'],
    ]);
  });

  it('two of one name where the row does not say which', () => {
    const twice = factsOf('qinghe');
    const [linhe] = twice.current.deputies;
    const both = { ...twice.current, deputies: [...twice.current.deputies, { ...linhe!, id: 'linhe-2' }] };
    const plan = planRoster([sheetOf('deputies', [{ ...person, 姓名: '林禾' }])], {
      ...twice,
      current: both,
    });
    expect(told(plan)).toEqual([
      ['代表', 2, '编号', '现在有 2 位叫“林禾”，不知道改的是哪一位，请在“编号”里写上 linhe 或 linhe-2'],
    ]);
  });
});
