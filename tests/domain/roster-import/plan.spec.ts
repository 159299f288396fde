import { planRoster, type RosterPlan } from '@shared/roster-import/plan';
import { readdirSync } from 'node:fs';
import { exported, factsOf, sheetOf, wholeBook } from './county';

const facts = factsOf('qinghe');
const told = ({ issues }: RosterPlan) =>
  issues.map(({ sheet, row, column, problem }) => [sheet, row, column, problem]);
const short = ({ changes }: RosterPlan) =>
  changes.map(({ sheet, name, kind, fields }) => [
    sheet,
    kind,
    name,
    fields.map(({ column, from, to }) => `${column}：${from} → ${to}`),
  ]);
const person = { 姓名: '新来客', 职务: '县人大代表', 联络站: '柳西村代表联络站' };

describe('a workbook that was exported', () => {
  it.each(readdirSync('places').map((name) => name.replace('.json', '')))(
    'of %s changes nothing when it is brought in again, whatever is to go',
    (name) => {
      const place = factsOf(name, { missing: 'remove' });
      const plan = planRoster(wholeBook(place), place);
      expect(plan.issues).toEqual([]);
      expect(plan.changes).toEqual([]);
      expect(plan.after).toEqual(place.current);
    },
  );
});

describe('what a sheet would change', () => {
  it('is told as what comes, what becomes another and what goes, by its columns', () => {
    const units = exported(facts, 'units').slice(1);
    const plan = planRoster(
      [
        sheetOf('units', [
          { ...units[0], 电话: '0700-555-0199' },
          ...units.slice(1),
          { 名称: '县林业局', 级别: '县级', 电话: '0700-555-0177' },
        ]),
      ],
      factsOf('qinghe', { missing: 'keep' }),
    );
    expect(told(plan)).toEqual([]);
    expect(short(plan)).toEqual([
      ['units', 'changed', '县教育局', ['电话：0700-555-0148 → 0700-555-0199']],
      ['units', 'added', '县林业局', expect.arrayContaining(['名称： → 县林业局', '级别： → 县'])],
    ]);
  });

  it('is nothing of a list that has no sheet, and nothing of a column that the sheet does not have', () => {
    const lines = [
      { row: 1, cells: ['姓名', '职务', '联络站'] },
      { row: 2, cells: ['林禾', '县人大代表', '柳东村代表联络站'] },
    ];
    const plan = planRoster([{ key: 'deputies', lines }], facts);
    expect(short(plan)).toEqual([
      ['deputies', 'changed', '林禾', ['联络站：柳西村代表联络站 → 柳东村代表联络站']],
    ]);
    const linhe = plan.after.deputies.find(({ id }) => id === 'linhe');
    expect(linhe?.intro).toBe('柳西村农技员。管着村里的育秧棚，白天多在田里。');
    expect(plan.after.units).toEqual(facts.current.units);
  });

  it('knows a renamed one by its number', () => {
    const plan = planRoster(
      [sheetOf('stations', [{ ...exported(facts, 'stations')[0], 名称: '柳西新站' }])],
      facts,
    );
    expect(short(plan)).toEqual([['stations', 'changed', '柳西新站', ['名称：柳西村代表联络站 → 柳西新站']]]);
    expect(plan.after.stations[0]?.id).toBe('st-liuxi');
  });

  it('gives a new deputy a seat, with the mark of the phone and never the phone', () => {
    const plan = planRoster([sheetOf('deputies', [{ ...person, 手机号: '139 0000 0001' }])], facts);
    const seat = plan.after.seats.find(({ name }) => name === '新来客');
    expect(seat).toMatchObject({
      role: 'deputy',
      title: '县人大代表',
      phoneHash: 'hash-of-13900000001',
      phoneTail: '0001',
    });
    expect(short(plan)[0]?.[3]).toContain('手机号： → 尾号0001');
    expect(JSON.stringify({ ...plan, after: { ...plan.after, seats: [] } })).not.toContain('0000 0001');
  });

  it('takes with a deputy who goes their seat', () => {
    const all = exported(facts, 'deputies');
    const plan = planRoster([sheetOf('deputies', all.slice(0, -1))], {
      ...facts,
      missing: 'remove',
      codes: [],
    });
    expect(short(plan).map(([sheet, kind]) => [sheet, kind])).toEqual([['deputies', 'gone']]);
    expect(plan.after.seats).toHaveLength(facts.current.seats.length - 1);
  });

  it('leaves a list alone whose sheet has no rows', () => {
    const plan = planRoster([sheetOf('units', [])], { ...facts, missing: 'remove' });
    expect(plan.changes).toEqual([]);
    expect(plan.notes).toEqual(['“单位”：这张表没有填，原来的不动']);
  });
});
