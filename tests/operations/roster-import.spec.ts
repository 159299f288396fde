import { startCounty, type County } from './support/county';
import { Persona } from './support/persona';
import { book, checked, through, wrongRows } from './support/roster-table';

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
const places = () => county.cloud.engine.aggregate('places', [{ $match: { _id: 'qinghe' } }])[0];
const everything = () =>
  JSON.stringify(
    ['places', 'members', 'staff_entries', 'routing_catalogue', 'calendars', 'codes', 'place_versions'].map(
      (name) => county.cloud.engine.aggregate(name, []),
    ),
  );
const newcomer = { 姓名: '新来客', 职务: '县人大代表', 联络站: '柳西村代表联络站', 手机号: '13900000001' };
const forestry = { 名称: '县林业局', 级别: '县', 电话: '0700-555-0177' };

describe('a roster from a spreadsheet', () => {
  it('is for administrators, each of their own place', async () => {
    for (const who of ['office-zhaoning', 'station-liuxi', 'unit-jtj', 'somebody'])
      expect(await county.as(who).refusal('getRosterFile', { what: 'current' })).toBe('wrong_caller');
    const { id } = await checked(county, await book({ units: [forestry] }));
    expect(await county.as('office-zhaoning').refusal('runRosterImport', { id, reason: '换届' })).toBe(
      'wrong_caller',
    );
  });

  it('that was exported changes nothing when it comes in again', async () => {
    const before = everything();
    for (const missing of ['keep', 'remove'] as const) {
      const view = await checked(county, await fileOf(), { missing });
      expect([view.state, view.counts, view.issues]).toEqual(['ready', [], 0]);
      expect(view.sheets.map(({ sheet: key, rows }) => [key, rows])).toEqual([
        ['areas', 13],
        ['stations', 9],
        ['units', 11],
        ['deputies', 24],
        ['staff', 32],
      ]);
    }
    expect(everything()).toBe(before);
  });

  it('is told before it comes in, and then is there as one version, with seats and codes', async () => {
    const view = await checked(
      county,
      await book({
        units: [forestry],
        deputies: [newcomer],
        staff: [{ 姓名: '林管事', 身份: '经办人', 单位: '县林业局', 手机号: '13900000002' }],
        routes: [{ 类别: '交通运输', 主办单位: '县林业局' }],
        calendar: [{ 日期: '2026-10-12', 安排: '放假', 名称: '县庆' }],
      }),
    );
    expect(view).toMatchObject({
      state: 'ready',
      issues: 0,
      counts: [
        { sheet: 'units', added: 1, changed: 0, gone: 0 },
        { sheet: 'deputies', added: 1, changed: 0, gone: 0 },
        { sheet: 'staff', added: 1, changed: 0, gone: 0 },
        { sheet: 'routes', added: 1, changed: 0, gone: 0 },
        { sheet: 'calendar', added: 1, changed: 0, gone: 0 },
      ],
    });
    const { rows } = await admin().call('listRosterImportRows', {
      id: view.id,
      of: 'changes',
      sheet: 'deputies',
    });
    expect(rows[0]).toMatchObject({ kind: 'added', name: '新来客' });
    expect(places()).not.toHaveProperty('version');

    await through(county, view.id, 'runRosterImport', { reason: '补选' });
    const [version] = county.cloud.engine.aggregate('place_versions', []);
    expect(version).toMatchObject({
      version: 1,
      what: 'roster',
      reason: '补选',
      by: { name: '陆微' },
      summary: ['单位：新增 1', '代表：新增 1', '工作人员：新增 1', '办理目录：新增 1', '日历：新增 1'],
    });
    const [code] = county.cloud.engine.aggregate('codes', [{ $match: { issuedAt: { $gt: 0 } } }]) as {
      _id: string;
    }[];
    expect((await county.as('somebody').call('openCode', { scene: code?._id ?? '' })).deputy?.name).toBe(
      '新来客',
    );
    const routes = await county.as('office-zhaoning').call('exportRoutes', {});
    expect(routes.sheet).toContain('交通运输\t\t\t县林业局');
    const { days } = await county.as('office-zhaoning').call('getCalendar', { year: '2026' });
    expect(days.find(({ day }) => day === '2026-10-12')).toMatchObject({ working: false, name: '县庆' });
    const seats = county.cloud.engine.aggregate('staff_entries', [
      { $match: { phoneTail: { $exists: true } } },
    ]);
    expect(seats).toHaveLength(2);
    expect(everything()).not.toContain('13900000001');
  });

  it('comes in once, however often and by however many it is sent', async () => {
    const { id } = await checked(county, await book({ units: [forestry], deputies: [newcomer] }));
    await Promise.all([1, 2, 3].map(() => admin().ask('runRosterImport', { id, reason: '换届' })));
    await through(county, id);
    await through(county, id);
    expect(places()).toMatchObject({ version: 1 });
    expect(county.cloud.engine.aggregate('place_versions', [])).toHaveLength(1);
    expect(
      county.cloud.engine.aggregate('staff_entries', [{ $match: { 'membership.name': '新来客' } }]),
    ).toHaveLength(1);
  });

  it('goes on where it broke off, also when the place was changed since', async () => {
    const { id } = await checked(county, await book({ deputies: [newcomer] }));
    expect((await admin().call('runRosterImport', { id, reason: '换届' })).state).toBe('running');
    expect((await admin().call('getRosterImport', {})).latest).toMatchObject({
      state: 'running',
      dealt: 1,
      total: 4,
    });
    await admin().call('importStations', { sheet: '名称\t所在地\n新河联络点\t柳溪镇', dryRun: false });
    expect((await through(county, id)).state).toBe('done');
    expect(
      county.cloud.engine.aggregate('staff_entries', [{ $match: { 'membership.name': '新来客' } }]),
    ).toHaveLength(1);
  });

  it('is refused where somebody has changed the place since it was looked at', async () => {
    const first = await checked(county, await book({ units: [forestry] }));
    const second = await checked(county, await book({ units: [{ ...forestry, 名称: '县气象局' }] }));
    await through(county, second.id);
    expect(await admin().ask('runRosterImport', { id: first.id, reason: '换届' })).toMatchObject({
      code: 'place_changed',
      data: { by: '陆微', summary: '单位：新增 1' },
    });
    const third = await checked(county, await book({ units: [forestry] }));
    await admin().call('importStations', { sheet: '名称\t所在地\n新河联络点\t柳溪镇', dryRun: false });
    expect(await admin().ask('runRosterImport', { id: third.id, reason: '换届' })).toMatchObject({
      code: 'place_changed',
      data: { by: '陆微', summary: '登记联络站 1 个：新河联络点' },
    });
  });

  it('that somebody joined keeps them in their seat, and follows a change of name', async () => {
    const [linhe] = (await fileOf('deputies')).toString().split('\r\n').slice(1);
    expect(linhe).toContain('林禾');
    const renamed = await checked(
      county,
      await book({
        deputies: [{ 姓名: '林小禾', 职务: '县人大代表', 联络站: '柳西村代表联络站', 编号: 'linhe' }],
      }),
    );
    await through(county, renamed.id);
    county.cloud.clock.advance(60_000);
    const { memberships } = await county.as('deputy-linhe').call('getSession', { placeId: 'qinghe' });
    expect(memberships.map(({ name }) => name)).toContain('林小禾');
  });
});

const lines = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n');
const HEAD_OF_DEPUTIES = '姓名,职务,选区,联络站,片区,简介,暂不接件,手机号,编号';

describe('who would be gone', () => {
  const units = async () =>
    (await fileOf('units'))
      .toString()
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');

  it('stays while open items are in their hands, and these are named', async () => {
    const { no } = await county
      .as('resident-wang')
      .call('submit', { placeId: 'qinghe', stationId: 'st-liuxi', text: '村口的路灯坏了三天了。' });
    await county.as('station-liuxi').call('admit', { no, to: 'triage' });
    await county
      .as('office-zhaoning')
      .call('assign', { no, tier: 'county', categoryId: 'transport', leadUnitId: 'slj' });
    const lines = (await units()).filter((line) => !line.includes('县水利局'));
    const view = await checked(county, Buffer.from(lines.join('\r\n')), {
      fileName: '单位.csv',
      missing: 'remove',
    });
    expect(view.state).toBe('wrong');
    const rows = await wrongRows(county, view.id);
    expect(rows.map(([, , , problem]) => problem)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^类别“.*”的主办单位/u)]),
    );
  });

  it('stays while staff sit there and the catalogue names them', async () => {
    await through(
      county,
      (
        await checked(
          county,
          await book({
            units: [forestry],
            staff: [{ 姓名: '林管事', 身份: '经办人', 单位: '县林业局' }],
            routes: [{ 类别: '交通运输', 主办单位: '县林业局' }],
          }),
        )
      ).id,
    );
    const { no } = await county
      .as('resident-wang')
      .call('submit', { placeId: 'qinghe', stationId: 'st-liuxi', text: '山上的防火道塌了。' });
    await county.as('station-liuxi').call('admit', { no, to: 'triage' });
    const forestryId =
      (await units())
        .find((line) => line.includes('县林业局'))
        ?.split(',')
        .pop() ?? '';
    county.cloud.clock.advance(60_000);
    await county
      .as('office-zhaoning')
      .call('assign', { no, tier: 'county', categoryId: 'transport', leadUnitId: forestryId });
    const lines = (await units()).filter((line) => !line.includes('县林业局'));
    const view = await checked(county, Buffer.from(lines.join('\r\n')), {
      fileName: '单位.csv',
      missing: 'remove',
    });
    expect(await wrongRows(county, view.id)).toEqual([
      ['units', undefined, undefined, `“县林业局”手里还有 1 件没办完（${no}），请先转给别人，再去掉`],
      ['units', undefined, undefined, '“县林业局”还有工作人员：林管事。请先在“工作人员”里改到别处或去掉'],
      ['units', undefined, undefined, '办理目录里还写着“县林业局”：交通运输。请先改办理目录'],
    ]);
    expect(await admin().refusal('runRosterImport', { id: view.id, reason: '换届' })).toBe(
      'roster_rows_wrong',
    );
  });

  it('loses seat and hat, and the printed code only where that was said', async () => {
    const all = (await fileOf('deputies'))
      .toString()
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    const without = Buffer.from(all.filter((line) => !line.includes('苏雨桐')).join('\r\n'));
    const view = await checked(county, without, { fileName: '代表.csv', missing: 'remove' });
    expect(view).toMatchObject({
      state: 'ready',
      codesLeft: 1,
      counts: [{ sheet: 'deputies', added: 0, changed: 0, gone: 1 }],
    });
    await through(county, view.id, 'runRosterImport', { revokeCodes: true });
    county.cloud.clock.advance(60_000);
    expect(await county.as('deputy-suyutong').refusal('listVoices', {})).toBe('acting_as_unknown');
    const [code] = county.cloud.engine.aggregate('codes', [{ $match: { target: 'suyutong' } }]);
    expect(code).toMatchObject({ revoked: { reason: 'left' } });
  });

  it('is told and written down as any other leaving', async () => {
    const [, ...rows] = lines((await fileOf('deputies')).toString());
    const kept = [HEAD_OF_DEPUTIES, ...rows.filter((line) => !line.includes('苏雨桐'))].join('\r\n');
    const view = await checked(county, Buffer.from(kept), { fileName: '代表.csv', missing: 'remove' });
    await through(county, view.id, 'runRosterImport', { reason: '届满' });
    const events = county.cloud.engine.aggregate('member_events', [{ $match: { type: 'unbound' } }]);
    expect(events).toMatchObject([
      { whom: { name: '苏雨桐' }, by: { name: '陆微' }, data: { reason: 'left', note: '届满' } },
    ]);
    // Without the hat that went.
    const { notices } = await new Persona(county.cloud, 'demo-deputy-suyutong').call('listNotices', {});
    expect(notices.map(({ code }) => code)).toContain('N33');
  });

  it('keeps the role of a seat with a person: that is given by an invitation', async () => {
    const staff = [{ 姓名: '周径', 身份: '人大办', 编号: 'unit-jtj' }];
    const view = await checked(county, await book({ staff }));
    expect((await wrongRows(county, view.id)).map(([, , , problem]) => problem)).toEqual([
      '周径已经用“经办人”的身份加入了，身份不能在表里改。请加一行新的身份，再发邀请',
    ]);
  });

  it('is never the administrator who brings it in', async () => {
    const view = await checked(county, await book({ staff: [{ 姓名: '别人', 身份: '管理员' }] }), {
      missing: 'remove',
    });
    expect((await wrongRows(county, view.id)).map(([, , , problem]) => problem)).toContain(
      '表里没有您自己（陆微，管理员）。把自己留在“工作人员”里，不然改错了没人能撤回',
    );
  });
});
