import { startCounty, type County } from './support/county';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const lamps = { name: '柳溪的路灯', text: '路灯', filter: { phase: 'open' } } as const;

describe('searches that somebody keeps', () => {
  it('are kept under one hat, found again by it alone, and dropped', async () => {
    const office = county.as('office-zhaoning');
    const { id } = await office.call('saveView', lamps);
    expect(await office.call('listSavedViews', {})).toEqual({ views: [{ id, ...lamps }] });
    const { views } = await office.call('searchItems', { also: ['views'] });
    expect(views).toEqual([{ id, ...lamps }]);
    expect(await office.call('searchItems', {})).not.toHaveProperty('views');
    for (const other of ['office-qianwen', 'unit-jtj', 'zhashui-office'])
      expect(await county.as(other).call('listSavedViews', {})).toEqual({ views: [] });
    expect(await county.as('office-qianwen').refusal('dropSavedView', { id })).toBe('view_not_found');
    await office.call('dropSavedView', { id }, 'the-drop');
    expect(await office.call('listSavedViews', {})).toEqual({ views: [] });
    expect(await office.refusal('dropSavedView', { id })).toBe('view_not_found');
    expect(await office.call('dropSavedView', { id }, 'the-drop')).toEqual({ id });
  });

  it('are one for a name, and as many as can be found again', async () => {
    const unit = county.as('unit-jtj');
    const keep = (name: string, text: string) => unit.call('saveView', { name, text });
    const first = await keep('第 1 个', '路灯');
    for (let nth = 2; nth <= 20; nth += 1) {
      county.cloud.clock.advance(1000);
      await keep(`第 ${nth} 个`, '水沟');
    }
    expect(await unit.ask('saveView', { name: '第 21 个', text: '水沟' })).toMatchObject({
      code: 'too_many_views',
      data: { maximum: 20 },
    });
    expect(await keep('第 1 个', '老桥')).toEqual(first);
    const { views } = await unit.call('listSavedViews', {});
    expect(views).toHaveLength(20);
    expect(views[0]).toEqual({ ...first, name: '第 1 个', text: '老桥', filter: {} });
  });

  it.each([
    [{ name: '全部' }, 'view_empty'],
    [{ name: '王家', text: '13800001234' }, 'view_of_person'],
    [{ name: '那件', text: 'QH260924-7KFXF' }, 'view_of_person'],
    [{ name: '标点', text: '，。' }, 'search_empty'],
    [{ name: '', text: '路灯' }, 'invalid_input'],
    [{ name: '一二三四五六七八九十一二三', text: '路灯' }, 'invalid_input'],
  ] as const)('%j: %s', async (input, code) => {
    expect(await county.as('office-huyiming').refusal('saveView', input)).toBe(code);
    expect(await county.as('office-huyiming').call('listSavedViews', {})).toEqual({ views: [] });
  });
});
