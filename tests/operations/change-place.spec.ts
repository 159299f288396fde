import { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';
import { createContext } from '../../cloudfunctions/services/context';
import { changePlace, type PlaceChange } from '../../cloudfunctions/services/places/change-place';
import {
  announceVersion,
  beforeOf,
  findVersion,
  listVersions,
} from '../../cloudfunctions/store/place-versions';
import type { StoredPlace } from '../../cloudfunctions/store/places';
import { NOW, startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'zhashui']);
});
afterEach(() => county.close());

const clockOf = () => county.cloud.clock.now();
const newContext = () => createContext({ now: clockOf, randomId: () => 'x' }, KNOWN_CALENDAR);
const office = (name: string, more: Partial<PlaceChange> = {}): PlaceChange => ({
  by: { memberId: 'admin-luwei', name: '陆微' },
  reason: '机构改名',
  what: 'config',
  summary: [`办公室改叫${name}`],
  change: ({ config, roster }) => ({ config: { ...config, officeName: name }, roster }),
  ...more,
});
const change = (wanted: PlaceChange, key: string, context = newContext()) =>
  inFunction(county, () => changePlace('qinghe', wanted, { context, now: clockOf(), key }));
const versions = () => inFunction(county, () => listVersions('qinghe'));
const officeNow = async () =>
  (await county.as('somebody').call('openCode', { scene: 'Xm9AK7aT2X2r' })).place.officeName;

describe('a change of a place', () => {
  it('writes down what was before, who changed it and why, and is true', async () => {
    expect(await change(office('县人大监督办'), 'k1')).toEqual({ version: 1, changed: true });
    expect(await officeNow()).toBe('县人大监督办');
    const [first] = await versions();
    expect(first).toMatchObject({
      version: 1,
      at: NOW,
      by: { memberId: 'admin-luwei', name: '陆微' },
      reason: '机构改名',
      what: 'config',
      summary: ['办公室改叫县人大监督办'],
    });
    expect(first).not.toHaveProperty('before');
    const whole = await inFunction(county, () => findVersion('qinghe', 1));
    expect(whole?.before).toEqual({ config: { officeName: '青禾县人大办' } });
  });

  it('is refused where somebody changed it since it was looked at, and tells who', async () => {
    await change(office('县人大监督办'), 'k1');
    expect(await change(office('县人大办', { expectedVersion: 0 }), 'k2')).toEqual({
      code: 'place_changed',
      data: { by: '陆微', at: NOW, summary: '办公室改叫县人大监督办' },
    });
    expect(await versions()).toHaveLength(1);
    expect(await change(office('县人大办', { expectedVersion: 1 }), 'k3')).toEqual({
      version: 2,
      changed: true,
    });
  });

  it('that comes twice is made once', async () => {
    const once = office('县人大监督办', { expectedVersion: 0 });
    expect(await change(once, 'k1')).toEqual({ version: 1, changed: true });
    expect(await change(once, 'k1')).toEqual({ version: 1, changed: true });
    expect(await versions()).toHaveLength(1);
  });

  it('of nothing makes no version', async () => {
    expect(await change(office('青禾县人大办'), 'k1')).toEqual({ version: 0, changed: false });
    expect(await versions()).toEqual([]);
  });

  it('that would leave the place broken is refused in words, and changes nothing', async () => {
    const broken = office('', {
      change: ({ config, roster }) => ({
        config: { ...config, officeName: '' },
        roster: { ...roster, deputies: roster.deputies.map((row) => ({ ...row, stationId: 'nowhere' })) },
      }),
    });
    expect(await change(broken, 'k1')).toEqual({
      code: 'place_invalid',
      data: { problems: [{ where: '办公室名称', problem: '不能空着' }], total: 1 },
    });
    const lost = office('', {
      change: ({ config, roster }: StoredPlace) => ({
        config,
        roster: {
          ...roster,
          deputies: roster.deputies.map((row, nth) => (nth === 0 ? { ...row, stationId: 'nowhere' } : row)),
        },
      }),
    });
    expect(await change(lost, 'k2')).toEqual({
      code: 'place_invalid',
      data: {
        problems: [{ where: '代表“林禾”的联络站', problem: '没有编号是“nowhere”的联络站' }],
        total: 1,
      },
    });
    expect(await officeNow()).toBe('青禾县人大办');
    expect(await versions()).toEqual([]);
  });

  it('that broke off after it was announced leaves the place to the next, a minute later', async () => {
    const left = { placeId: 'qinghe', version: 1, at: NOW, by: { memberId: 'm', name: '某人' } };
    await inFunction(county, () =>
      announceVersion({ ...left, key: 'gone', reason: '没写完', what: 'roster', summary: [] }),
    );
    expect(await officeNow()).toBe('青禾县人大办');
    expect(await change(office('县人大监督办'), 'k1')).toEqual({ code: 'busy', data: {} });
    county.cloud.clock.advance(60_000);
    expect(await change(office('县人大监督办'), 'k2')).toEqual({ version: 1, changed: true });
    expect((await versions()).map(({ version, reason, what }) => [version, reason, what])).toEqual([
      [1, '机构改名', 'config'],
    ]);
  });

  it('that broke off is taken up at once by the same request', async () => {
    const wanted = office('县人大监督办');
    const { change: _made, ...told } = wanted;
    await inFunction(county, () =>
      announceVersion({ placeId: 'qinghe', version: 1, at: NOW, key: 'k1', ...told }),
    );
    expect(await change(wanted, 'k1')).toEqual({ version: 1, changed: true });
  });

  it('of two at once is one after the other, and neither undoes the other', async () => {
    const phone = office('', {
      change: ({ config, roster }) => ({ config: { ...config, officePhone: '0700-555-0199' }, roster }),
    });
    const both = await Promise.all([change(office('县人大监督办'), 'k1'), change(phone, 'k2')]);
    expect(both.map((one) => ('version' in one ? one.version : one.code)).sort()).toEqual([1, 2]);
    const [place] = county.cloud.engine.aggregate('places', [{ $match: { _id: 'qinghe' } }]);
    expect(place).toMatchObject({
      version: 2,
      config: { officeName: '县人大监督办', officePhone: '0700-555-0199' },
    });
  });

  it('keeps a large roster in pieces, and gives it back whole', async () => {
    const many = Array.from({ length: 1200 }, (_, nth) => ({
      id: `village-${nth}`,
      name: `第${nth}村`,
      tier: 'village' as const,
      parentId: 'qinghe',
    }));
    const widen = office('', {
      what: 'roster',
      change: ({ config, roster }) => ({ config, roster: { ...roster, areas: [...roster.areas, ...many] } }),
    });
    const narrow = office('', {
      what: 'roster',
      change: ({ config, roster }) => ({
        config,
        roster: { ...roster, areas: roster.areas.slice(0, -1200) },
      }),
    });
    expect(await change(widen, 'k1')).toEqual({ version: 1, changed: true });
    expect(await change(narrow, 'k2')).toEqual({ version: 2, changed: true });
    const second = await inFunction(county, () => findVersion('qinghe', 2));
    expect(second?.before).toBeUndefined();
    const before = await inFunction(county, () => beforeOf(second!));
    expect((before.roster?.areas as unknown[]).slice(-1)).toEqual([many[1199]]);
    expect((await versions()).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('is seen by another instance within a minute', async () => {
    const other = newContext();
    const seen = () =>
      inFunction(county, async () => (await other.directory.place('qinghe'))?.config.officeName);
    expect(await seen()).toBe('青禾县人大办');
    await change(office('县人大监督办'), 'k1');
    county.cloud.clock.advance(59_999);
    expect(await seen()).toBe('青禾县人大办');
    county.cloud.clock.advance(1);
    expect(await seen()).toBe('县人大监督办');
  });
});

describe('stations entered from a sheet', () => {
  const sheet = '名称\t所在地\n新河联络点\t柳溪镇';

  it('before any change stay in it, and after one are versions themselves', async () => {
    const admin = county.as('admin-luwei');
    await admin.call('importStations', { sheet, dryRun: false });
    await change(office('县人大监督办'), 'k1');
    const names = async () =>
      (await county.as('somebody').call('listStations', { placeId: 'qinghe' })).stations.map(
        ({ name }) => name,
      );
    expect(await names()).toContain('新河联络点');
    const second = '名称\t所在地\t电话\n新河联络点\t柳溪镇\t0700-555-0133';
    await admin.call('importStations', { sheet: second, dryRun: false });
    const { stations } = await county.as('somebody').call('listStations', { placeId: 'qinghe' });
    expect(stations.find(({ name }) => name === '新河联络点')?.phone).toBe('0700-555-0133');
    expect((await versions()).map(({ version, what, summary }) => [version, what, summary])).toEqual([
      [2, 'roster', ['登记联络站 1 个：新河联络点']],
      [1, 'config', ['办公室改叫县人大监督办']],
    ]);
  });
});
