import { startCounty, type County } from './support/county';

const INSIDE = { words: '木耳大棚边', latitude: 33.68, longitude: 109.11 };
const VOICE = { placeId: 'zhashui', stationId: 'st-muer', text: '大棚边的水渠堵了，一下雨就漫到路上。' };

let county: County;
beforeAll(async () => {
  county = await startCounty(undefined, ['zhashui', 'qinghe']);
});
afterAll(() => county.close());

const seenBy = async (who: string, whereabouts: object) => {
  const { no } = await county.as('resident-he').call('submit', { ...VOICE, whereabouts });
  return { no, seen: await county.as(who).call('getItem', { no }) };
};

describe('a voice with a spot', () => {
  it('belongs to the grid in which the spot lies, whose deputies staff are told', async () => {
    const { seen } = await seenBy('zhashui-office', INSIDE);
    expect(seen.grid).toEqual({
      id: 'grid-07',
      name: '07网格',
      officer: '苗守田',
      deputies: [{ id: 'd-14', name: '康小泉' }],
    });
    const { seen: other } = await seenBy('zhashui-office', { latitude: 33.665, longitude: 109.11 });
    expect(other.grid?.id).toBe('grid-08');
  });

  it.each([
    ['outside every grid', { latitude: 34.5, longitude: 110 }],
    ['that is words alone', { words: '07网格' }],
  ])('%s belongs to none', async (_, whereabouts) => {
    expect((await seenBy('zhashui-office', whereabouts)).seen.grid).toBe(undefined);
  });

  it('belongs to the grid that was chosen, whose village it names before the landmark', async () => {
    const resident = county.as('resident-he');
    expect((await resident.call('listAreas', { placeId: 'zhashui' })).grids).toEqual([
      { id: 'grid-07', name: '07网格', areaId: 'muer' },
      { id: 'grid-08', name: '08网格', areaId: 'zhenan' },
    ]);
    const chosen = { ...VOICE, gridId: 'grid-07', whereabouts: { words: '水渠拐弯的地方' } };
    const { no } = await resident.call('submit', chosen);
    const seen = await county.as('zhashui-office').call('getItem', { no });
    expect([seen.grid?.id, seen.areaId, seen.whereabouts]).toEqual([
      'grid-07',
      'muer',
      '木耳村07网格，水渠拐弯的地方',
    ]);
    expect(await resident.refusal('submit', { ...chosen, gridId: 'grid-99' })).toBe('grid_not_found');
  });

  it('shows its grid to nobody who spoke', async () => {
    const { no } = await seenBy('zhashui-office', INSIDE);
    const own = await county.as('resident-he').call('getItem', { no });
    expect(own.grid).toBe(undefined);
    expect(JSON.stringify(own)).not.toContain('grid-07');
  });
});

describe('the table of grids', () => {
  it('names officer and deputies, to those of the place alone', async () => {
    const { grids } = await county.as('zhashui-station').call('listGrids', {});
    expect(grids).toEqual([
      {
        id: 'grid-07',
        name: '07网格',
        areaName: '木耳村',
        officer: '苗守田',
        deputies: [{ id: 'd-14', name: '康小泉' }],
      },
      {
        id: 'grid-08',
        name: '08网格',
        areaName: '示范镇',
        officer: '岳长青',
        deputies: [
          { id: 'd-11', name: '谷知秋' },
          { id: 'd-15', name: '洪晓岚' },
        ],
      },
    ]);
    expect(await county.as('resident-he').refusal('listGrids', {})).toBe('wrong_caller');
    expect((await county.as('office-zhaoning').call('listGrids', {})).grids).toEqual([]);
  });
});

describe('micro matters', () => {
  it('stand in a list of the station, of the office and of the deputy who has them, while they are open', async () => {
    const { no } = await county.as('zhashui-station').call('register', {
      kind: 'micro_matter',
      source: 'reception',
      text: '桥头少一个垃圾桶，放一个就行。',
      onBehalf: true,
      deputyId: 'd-11',
    });
    const micro = async (who: string) =>
      (await county.as(who).call('listFlagged', { list: 'micro' })).items.map((item) => item.no);
    expect(await micro('zhashui-station')).toEqual([no]);
    expect(await micro('zhashui-office')).toEqual([no]);
    expect(await micro('zhashui-deputy')).toEqual([]);
    expect(await micro('office-zhaoning')).toEqual([]);
    expect(await county.as('zhashui-unit').refusal('listFlagged', { list: 'micro' })).toBe('wrong_caller');
    await county.as('zhashui-office').call('suspend', { no, reason: 'force_majeure', text: '等雨停' });
    await county.as('zhashui-office').call('resume', { no });
    expect(await micro('zhashui-office')).toEqual([no]);
  });
});
