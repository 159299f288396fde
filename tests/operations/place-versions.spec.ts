import { startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe']);
});
afterEach(() => county.close());

const admin = () => county.as('admin-luwei');
const save = (values: { key: string; value: string }[], version = 0, reason = '县里定的') =>
  admin().call('savePlaceSettings', { version, values, reason });
const PHONE = { key: 'officePhone', value: '0700-555-0199' };

describe('versions of a place', () => {
  it('can be put back: what later ones changed, and nothing else', async () => {
    await save([PHONE, { key: 'officeName', value: '县人大监督办' }]);
    await save([{ key: 'officeName', value: '县人大联络办' }], 1);
    await save([{ key: 'policies.std.reply', value: '5 working_day' }], 2);
    expect(await admin().call('getPlaceVersion', { version: 1 })).toEqual({
      current: 3,
      values: [
        { key: 'policies.std.reply', value: '7 working_day' },
        { key: 'officeName', value: '县人大监督办' },
      ],
      changes: [
        '一般事项 7 个工作日，多久答复：5 个工作日，改成 7 个工作日',
        '办公室，叫什么：“县人大联络办”，改成“县人大监督办”',
      ],
    });
    const first = await admin().call('getPlaceVersion', { version: 0 });
    expect(first.values).toEqual([
      { key: 'policies.std.reply', value: '7 working_day' },
      { key: 'officeName', value: '青禾县人大办' },
      { key: 'officePhone', value: '0700-555-0100' },
    ]);
    expect(await save(first.values, 3, '放回最早的样子')).toEqual({ version: 4 });
    const { place } = await county.as('somebody').call('openCode', { scene: 'Xm9AK7aT2X2r' });
    expect(place.officePhone).toBe('0700-555-0100');
    expect((await admin().call('getPlaceVersion', { version: 0 })).values).toEqual([]);
    expect((await admin().call('listPlaceVersions', {})).versions.map(({ version }) => version)).toEqual([
      4, 3, 2, 1,
    ]);
  });

  it('that were never there are not found', async () => {
    expect(await admin().refusal('getPlaceVersion', { version: 7 })).toBe('place_version_not_found');
  });
});
