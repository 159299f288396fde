import type { InputOf } from '@shared/contract/operations';
import { DUTIES_TABLE, TASKS_TABLE } from '../../demo/responsibility-list';
import { NOW, startCounty, type County } from './support/county';
import { dutiesImported, ENTRY, REPORT, SPLIT, tasksImported } from './support/responsibility';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const office = () => county.as('changde-office');
const list = (name = 'changde-office') => county.as(name).call('getResponsibilityList', {});
const stored = () => JSON.stringify(county.cloud.engine.aggregate('responsibility_lists', []));

describe('a place without the module', () => {
  it('refuses each of its operations by name, and nothing is written', async () => {
    for (const name of ['office-zhaoning', 'zhashui-office']) {
      const person = county.as(name);
      expect(await person.ask('getResponsibilityList', {})).toEqual({
        ok: false,
        code: 'module_off',
        data: { module: 'responsibility_list' },
      });
      const refusals = [
        await person.refusal('listTasks', { category: '粮食安全' }),
        await person.refusal('listDuties', { of: 'open' }),
        await person.refusal('getTask', { id: 't1' }),
        await person.refusal('splitTask', { id: 't1', version: 1, duties: [] }),
        await person.refusal('previewListImport', { of: 'tasks', text: TASKS_TABLE }),
        await person.refusal('importList', { of: 'tasks', text: TASKS_TABLE, version: 0 }),
        await person.refusal('reportDuty', REPORT),
        await person.refusal('recordTaskEntry', ENTRY),
        await person.refusal('listBulletins', {}),
        await person.refusal('getBulletin', { day: '2026-09-24' }),
        await person.refusal('saveBulletin', { day: '2026-09-24', title: '通报', text: '好', version: 0 }),
        await person.refusal('publishBulletin', { day: '2026-09-24', version: 1 }),
        await person.refusal('readBulletin', { day: '2026-09-24' }),
      ];
      expect(new Set(refusals)).toEqual(new Set(['module_off']));
    }
    expect(county.cloud.engine.count('responsibility_lists')).toBe(0);
  });
});

describe('who may what', () => {
  it('the office keeps the list; leaders and units do not, and nobody else meets it', async () => {
    await dutiesImported(county);
    for (const name of ['changde-leader', 'changde-unit']) {
      const person = county.as(name);
      expect(await person.refusal('importList', { of: 'tasks', text: TASKS_TABLE, version: 2 })).toBe(
        'wrong_caller',
      );
      expect(await person.refusal('previewListImport', { of: 'tasks', text: TASKS_TABLE })).toBe(
        'wrong_caller',
      );
      expect(await person.refusal('splitTask', { id: 't2', version: 2, duties: SPLIT })).toBe('wrong_caller');
      expect(await person.refusal('publishBulletin', { day: '2026-09-24', version: 1 })).toBe('wrong_caller');
    }
    expect(await county.as('changde-leader').refusal('reportDuty', REPORT)).toBe('wrong_caller');
    expect(await county.as('changde-unit').refusal('recordTaskEntry', ENTRY)).toBe('wrong_caller');
    for (const name of ['resident-wang', 'changde-deputy', 'changde-station', 'changde-court'])
      expect(await county.as(name).refusal('getResponsibilityList', {})).toBe('wrong_caller');
  });

  it('a leader reads all of it, a unit its own duties and no other', async () => {
    await dutiesImported(county);
    expect(await list('changde-leader')).toMatchObject({
      tasks: 88,
      counts: { duties: 103 },
      mayEdit: false,
      ownOnly: false,
    });
    const own = await list('changde-unit');
    expect([own.tasks, own.counts.duties, own.ownOnly, own.expected]).toEqual([22, 26, true, undefined]);
    const { duties, total } = await county.as('changde-unit').call('listDuties', { of: 'open' });
    expect([total, [...new Set(duties.map(({ unitName }) => unitName))]]).toEqual([26, ['市住建局']]);
    expect(await county.as('changde-unit').refusal('getTask', { id: 't1' })).toBe('task_not_found');
    const task = await county.as('changde-unit').call('getTask', { id: 't2' });
    expect([task.duties.map(({ mayReport }) => mayReport), task.units, task.history]).toEqual([
      [true, true],
      [],
      [],
    ]);
    expect(await county.as('changde-leader').call('getTask', { id: 't2' })).toMatchObject({
      duties: [{ mayReport: false }, { mayReport: false }],
      mayEdit: false,
      mayRecord: true,
    });
  });
});

describe('the import', () => {
  it('first says what it would change and changes nothing; then it is there as a whole', async () => {
    expect(await office().call('previewListImport', { of: 'tasks', text: TASKS_TABLE })).toEqual({
      rows: 88,
      added: 88,
      changed: 0,
      removed: [],
      same: 0,
      after: { categories: 20, tasks: 88, duties: 0, unsplit: 88 },
      expected: { categories: 20, tasks: 88, duties: 103 },
      unread: [],
      issues: [],
      issueTotal: 0,
      version: 0,
    });
    expect(county.cloud.engine.count('responsibility_lists')).toBe(0);
    const imported = await office().call('importList', { of: 'tasks', text: TASKS_TABLE, version: 0 });
    expect(imported).toEqual({ version: 1, categories: 20, tasks: 88, duties: 0 });
    const split = await office().call('importList', { of: 'duties', text: DUTIES_TABLE, version: 1 });
    expect(split).toEqual({ version: 2, categories: 20, tasks: 88, duties: 103 });
    expect(await list()).toMatchObject({
      expected: { categories: 20, tasks: 88, duties: 103 },
      unsplit: 0,
      counts: { duties: 103, not_started: 103, in_progress: 0, fulfilled: 0, late: 0 },
      changed: { byName: '沈澧', at: NOW },
    });
  });

  it('refuses the whole sheet for one wrong row, names the rows, and imports nothing', async () => {
    await tasksImported(county);
    const before = stored();
    const text = DUTIES_TABLE.replace('市住建局\t2026-09-30', '\t').replace('市民生事务局', '某某局');
    const answer = await office().ask('importList', { of: 'duties', text, version: 1 });
    // The unit of a merged cell is the one above: what is wrong is named, what is not wrong is not.
    expect(answer).toEqual({
      ok: false,
      code: 'rows_refused',
      data: { issues: [{ row: 6, problem: 'unit_unknown', value: '某某局' }], total: 1 },
    });
    expect(stored()).toBe(before);
    const preview = await office().call('previewListImport', { of: 'duties', text });
    expect(preview.issues).toEqual([{ row: 6, problem: 'unit_unknown', value: '某某局' }]);
  });

  it('refuses what is no table, what lacks columns, and what changes nothing', async () => {
    const ask = (text: string, version: number) => office().ask('importList', { of: 'tasks', text, version });
    expect(await ask(' \n', 0)).toMatchObject({ code: 'table_unreadable', data: { problem: 'empty' } });
    expect(await ask('序号,内容\n1,修路', 0)).toMatchObject({
      code: 'table_unreadable',
      data: { problem: 'columns_missing', columns: ['类别', '任务'] },
    });
    expect(await office().refusal('previewListImport', { of: 'tasks', text: '' })).toBe('table_unreadable');
    await tasksImported(county);
    expect(await ask(TASKS_TABLE, 1)).toMatchObject({ code: 'nothing_changes' });
  });

  it('of a comparison with an older list is refused with who changed it', async () => {
    await tasksImported(county);
    const late = county.as('changde-office-dingyuan');
    expect(await late.ask('importList', { of: 'tasks', text: TASKS_TABLE, version: 0 })).toEqual({
      ok: false,
      code: 'changed_meanwhile',
      data: { by: '沈澧', at: NOW },
    });
  });

  it('sent twice under one key is one import; the key with another sheet is a mistake', async () => {
    const input = { of: 'tasks', text: TASKS_TABLE, version: 0 } as const;
    const [one, other] = await Promise.all([
      office().call('importList', input, 'once'),
      office().call('importList', input, 'once'),
    ]);
    expect(other).toEqual(one);
    const before = stored();
    expect(await office().call('importList', input, 'once')).toEqual(one);
    expect(await office().refusal('importList', { ...input, text: '类别,任务\n路,修' }, 'once')).toBe(
      'key_reused',
    );
    expect(stored()).toBe(before);
  });
});

describe('splitting a task', () => {
  const split = (duties: InputOf<'splitTask'>['duties'], version = 1, name = 'changde-office') =>
    county.as(name).ask('splitTask', { id: 't2', version, duties });

  it('is refused where a duty lacks its unit or its day, with the row, and nothing is kept', async () => {
    await tasksImported(county);
    const before = stored();
    expect(
      await split([
        { title: '定方案', unitId: 'jsj', dueDay: '2026-10-31' },
        { title: '抓落实', unitId: 'jsj' },
        { title: '去验收', dueDay: '2026-12-31' },
      ]),
    ).toEqual({
      ok: false,
      code: 'rows_refused',
      data: {
        issues: [
          { row: 2, problem: 'day_missing' },
          { row: 3, problem: 'unit_missing' },
        ],
        total: 2,
      },
    });
    expect(await split([{ title: '定方案', unitId: 'jtj', dueDay: '2026-10-31' }])).toMatchObject({
      data: { issues: [{ row: 1, problem: 'unit_unknown', value: 'jtj' }] },
    });
    expect(await split([{ id: 't1-1', title: '定方案', unitId: 'jsj', dueDay: '2026-10-31' }])).toMatchObject(
      {
        data: { issues: [{ row: 1, problem: 'two_parents', value: '定方案' }] },
      },
    );
    expect(stored()).toBe(before);
    expect(await office().refusal('splitTask', { id: 't99', version: 1, duties: [] })).toBe('task_not_found');
  });

  it('is seen by the unit that answers, and the history says who and when', async () => {
    await tasksImported(county);
    expect(await split([{ title: '定方案', unitId: 'zfb', dueDay: '2026-10-31' }])).toMatchObject({
      data: { id: 't2', version: 2, duties: 1 },
    });
    expect(await county.as('changde-unit-zfb').call('listDuties', { of: 'open' })).toMatchObject({
      duties: [
        { id: 't2-1', title: '定方案', unitName: '市政府办公室', dueDay: '2026-10-31', state: 'not_started' },
      ],
    });
    expect((await office().call('getTask', { id: 't2' })).history).toEqual([
      { type: 'added', byName: '沈澧', at: NOW },
      { type: 'split', byName: '沈澧', at: NOW, duties: 1 },
    ]);
    expect(
      await split([{ id: 't2-1', title: '定方案', unitId: 'zfb', dueDay: '2026-10-31' }], 2),
    ).toMatchObject({
      code: 'nothing_changes',
    });
  });

  it('by two at once: one wins, the other is told by whom; on different tasks both win', async () => {
    await tasksImported(county);
    const duties = [{ title: '定方案', unitId: 'jsj', dueDay: '2026-10-31' }];
    const answers = await Promise.all([
      split(duties),
      split([{ ...duties[0]!, title: '另一个方案' }], 1, 'changde-office-dingyuan'),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      code: 'changed_meanwhile',
      data: { by: expect.stringMatching(/^(沈澧|丁沅)$/), at: NOW },
    });
    const both = await Promise.all([
      office().ask('splitTask', { id: 't3', version: 1, duties }),
      county.as('changde-office-dingyuan').ask('splitTask', { id: 't4', version: 1, duties }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await list()).counts.duties).toBe(3);
  });

  it('does not lose a duty that was reported on', async () => {
    await dutiesImported(county);
    await county.as('changde-unit').call('reportDuty', REPORT);
    expect(await split(SPLIT.slice(1), 2)).toMatchObject({
      data: { issues: [{ row: 0, problem: 'duty_has_progress', value: '建设高标准农田：定方案' }] },
    });
  });
});
