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

describe('listOpenedContacts', () => {
  const auditor = () => county.as('auditor-shenmingjian');

  it('is the auditor’s alone, and of their place', async () => {
    for (const name of ['admin-luwei', 'office-zhaoning', 'security-tangshouan', 'unit-jtj', 'resident-wang'])
      expect(await county.as(name).refusal('listOpenedContacts', {})).toBe('wrong_caller');
    expect((await auditor().call('listOpenedContacts', {})).views).toEqual([
      { at: county.cloud.clock.now(), name: '林禾', title: '县人大代表', no, reason },
    ]);
  });

  it('has those found by their phone as well, and says neither name nor phone', async () => {
    // Findable is what the timer has made so.
    county.cloud.clock.advance(31_000);
    await county.jobs();
    const asked = { by: 'phone', value: '13800001234', reason: '本人来电话问' } as const;
    await county.as('deputy-linhe').call('searchPerson', asked);
    const answer = await auditor().call('listOpenedContacts', {});
    expect(answer.views.map(({ no: of, reason: why }) => [of, why])).toEqual([
      [no, '按电话查找：本人来电话问'],
      [no, reason],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/王小明|1380000/);
  });

  it('goes on by pages of twenty, each look once', async () => {
    for (let at = 0; at < 24; at += 1) {
      county.cloud.clock.advance(1_000);
      await county.as('deputy-linhe').call('openContact', { no, reason: `第 ${at} 次` }, `look-${at}`);
    }
    const first = await auditor().call('listOpenedContacts', {});
    const second = await auditor().call('listOpenedContacts', { cursor: first.next });
    expect([first.views.length, second.views.length, second.next]).toEqual([20, 6, undefined]);
    const reasons = [...first.views, ...second.views].map((view) => view.reason);
    expect(reasons.slice(0, 2)).toEqual(['第 23 次', '第 22 次']);
    expect(new Set(reasons).size).toBe(26);
  });
});
