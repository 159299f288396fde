import { startCounty, type County } from './support/county';
import { aVoice } from './support/voice';

let county: County;
let no = '';
beforeAll(async () => {
  county = await startCounty();
  const voice = aVoice({ name: '王小明', phone: '138-0000-1234' });
  no = (await county.as('resident-wang').call('submit', voice)).no;
});
afterAll(() => county.close());

const reason = '约时间到现场看';

describe('openContact', () => {
  it.each(['station-liudong', 'unit-jtj', 'deputy-suyutong', 'zhashui-office'])(
    'shows nothing to %s, who has nothing to do with it',
    async (name) => {
      expect(await county.as(name).refusal('openContact', { no, reason })).toBe('item_not_found');
    },
  );

  it('says that nobody left a name', async () => {
    const other = await county.as('resident-li').call('submit', aVoice());
    expect(await county.as('deputy-linhe').refusal('openContact', { no: other.no, reason })).toBe(
      'contact_not_found',
    );
  });

  it('opens name and phone for the deputy and tells the resident who looked, when and why', async () => {
    const seen = await county.as('deputy-linhe').call('openContact', { no, reason }, 'look');
    expect(seen).toEqual({ name: '王小明', phone: '13800001234' });
    await county.as('deputy-linhe').call('openContact', { no, reason }, 'look');
    const { views } = await county.as('resident-wang').call('listContactViews', { no });
    expect(views).toEqual([{ at: county.cloud.clock.now(), name: '林禾', title: '县人大代表', reason }]);
    expect((await county.as('resident-wang').call('getItem', { no })).contactViews).toBe(1);
  });

  it('keeps who looked from everybody but whoever was looked at', async () => {
    expect(await county.as('resident-li').refusal('listContactViews', { no })).toBe('item_not_found');
    expect(await county.as('office-zhaoning').refusal('listContactViews', { no })).toBe('item_not_found');
  });
});
