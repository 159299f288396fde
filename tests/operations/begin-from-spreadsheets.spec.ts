import { emptyPlace, rosterBookOf } from '../../demo/roster-book';
import { QINGHE } from '../../demo/county';
import { deploymentCode } from '../../cloudfunctions/services/members/deployment-code';
import { NOW, startCounty, type County } from './support/county';
import { Persona } from './support/persona';
import { through, uploaded } from './support/roster-table';
import { A_REPLY, AN_ASSIGNMENT } from './support/voice';

const ADMINISTRATOR = 'qinghe-administrator';

describe('a county that begins with its spreadsheets alone', () => {
  let county: County;
  let chief: Persona;
  const came = (openid: string, hat: string) => new Persona(county.cloud, openid, hat);

  beforeAll(async () => {
    county = await startCounty(emptyPlace, ['qinghe']);
  });
  afterAll(() => county.close());

  it('has nobody and nothing', async () => {
    const { stations } = await county.as('somebody').call('listStations', { placeId: 'qinghe' });
    expect(stations).toEqual([]);
    expect(county.cloud.engine.count('members')).toBe(0);
  });

  it('gets its first administrator by the code of the deployment', async () => {
    const { code, hash, expiresAt } = deploymentCode(NOW);
    county.cloud.engine.insertMany('deployment_codes', [{ _id: hash, placeId: 'qinghe', expiresAt }]);
    const began = await county.as('chief').call('redeemDeploymentCode', { code, name: '陆微' });
    expect(began.membershipId).toBe(ADMINISTRATOR);
    chief = came('chief', ADMINISTRATOR);
  });

  it('takes areas, stations, units, deputies, staff and catalogue from one workbook', async () => {
    const file = await uploadedBy(await rosterBookOf(QINGHE));
    const view = await chief.call('checkRosterImport', { file, fileName: '名册.xlsx' });
    expect(view).toMatchObject({ state: 'ready', issues: 0 });
    expect(view.counts.map(({ sheet, added }) => [sheet, added])).toEqual([
      ['areas', 13],
      ['stations', 9],
      ['units', 11],
      ['deputies', 24],
      ['staff', 32],
      ['routes', 13],
    ]);
    await throughBy(view.id);
    const { stations } = await county.as('somebody').call('listStations', { placeId: 'qinghe' });
    expect(stations.map(({ name }) => name)).toContain('柳西村代表联络站');
    const again = await chief.call('checkRosterImport', {
      file: await uploadedBy(await rosterBookOf(QINGHE)),
      fileName: '名册.xlsx',
    });
    expect(again.counts).toEqual([]);
  });

  it('lets in who is invited, each to the seat of their row', async () => {
    const entryIds = ['deputy-linhe', 'office-zhaoning', 'unit-jtj'];
    const { invited } = await chief.call('inviteMembers', { entryIds, knownBecause: '在办公室当面核对过' });
    expect(invited.map(({ name }) => name).sort()).toEqual(['周径', '林禾', '赵宁']);
    for (const { entryId, words } of invited) {
      const person = county.as(`wx-${entryId}`);
      expect((await person.call('acceptInvitation', { code: words })).membershipId).toBe(entryId);
    }
  });

  it('goes the whole way from a scanned code to the rating', async () => {
    const office = came('wx-office-zhaoning', 'office-zhaoning');
    const deputy = came('wx-deputy-linhe', 'deputy-linhe');
    const unit = came('wx-unit-jtj', 'unit-jtj');
    const resident = county.as('resident-wang');
    const { row } = await office.call('getCode', { kind: 'deputy_code', target: 'linhe' });
    const scene = row.code?.scene ?? '';
    const text = '上学路一下雨就积水，娃娃要蹚过去。';
    const { no, holderName } = await resident.call('submit', { placeId: 'qinghe', scene, text });
    expect(holderName).toBe('林禾代表');
    await deputy.call('takeVoice', { no });
    await deputy.call('handOver', { no, reason: 'needs_department' });
    await office.call('assign', { no, ...AN_ASSIGNMENT });
    await unit.call('signIn', { no });
    await unit.call('reply', { no, ...A_REPLY });
    await office.call('release', { no });
    const rated = await resident.call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    expect(rated.state).toBe('closed');
  });

  const uploadedBy = (bytes: Buffer) => uploaded(county, chief, bytes);
  const throughBy = (id: string) => through(county, id, 'runRosterImport', { reason: '第一次导入' }, chief);
});
