import type { InputOf, OperationName } from '@shared/contract/operations';
import { publishedInJiangxia } from './support/board';
import { startCounty, type County } from './support/county';

const PLACE = { placeId: 'jiangxia' } as const;
const STATION = { ...PLACE, stationId: 'st-xiaozhu' };
const NOTE = '老槐树下的石凳断了，我是汪小明，电话 13911112222。';

/** Everything about an item that is nobody else's business, in whatever answer it might stand. */
const PERSONAL = ['汪小明', '13900001234', '13911112222', 'resident-wang', '郝修路', '石凳', 'openid'];

type Asked = { [Name in OperationName]: [Name, InputOf<Name>] }[OperationName];

let county: County;
let no: string;
beforeAll(async () => {
  county = await startCounty(undefined, ['jiangxia']);
  const station = county.as('jiangxia-station-xiaozhu');
  no = await publishedInJiangxia(county);
  const unseen = await county.as('resident-wang').call('submit', {
    placeId: 'jiangxia',
    scene: '6bvSpNbk2KA9',
    text: '我叫汪小明，石凳断了，电话 13911112222。',
    name: '汪小明',
    phone: '13911112222',
  });
  const meeting = { form: 'bench_meeting', day: '2026-09-20', where: '村口' } as const;
  const { id } = await station.call('createActivity', meeting);
  for (const one of [no, unseen.no]) await station.call('linkToActivity', { id, no: one });
  await station.call('closeActivity', { id });
  await county.as('resident-wang').call('writeToBox', { ...STATION, text: NOTE });
  await county.as('jiangxia-deputy').call('makePromise', { text: '把石桥修好', dueDay: '2026-10-20' });
  county.cloud.clock.advance(31_000);
  await county.jobs();
});
afterAll(() => county.close());

/** Every question of this area that a stranger may ask. */
const PUBLIC: readonly Asked[] = [
  ['listBoard', { ...PLACE }],
  ['listBoard', { ...STATION, filter: 'ended', categoryId: 'urban', month: '2026-09' }],
  ['listBoardActivities', STATION],
  ['getStationMap', { ...PLACE }],
  ['listAreas', { ...PLACE }],
  ['listStations', { ...PLACE }],
  ['listDeputies', { ...PLACE }],
  ['getDeputyCard', { ...PLACE, id: 'd-01' }],
  ['getOpenFigures', { ...PLACE }],
];

it.each(PUBLIC)(
  '%s tells a stranger nothing of who spoke, and no word that was not approved',
  async (name, input) => {
    const answer = await county.as('a-stranger').send({ operation: name, input });
    expect(answer.ok).toBe(true);
    const text = JSON.stringify(answer);
    expect(PERSONAL.filter((secret) => text.includes(secret))).toEqual([]);
  },
);

it('the published item tells no more', async () => {
  const text = JSON.stringify(await county.as('a-stranger').call('getPublished', { no }));
  expect(PERSONAL.filter((secret) => text.includes(secret))).toEqual([]);
});

it('the board is narrowed by station, category, state and month together', async () => {
  const listed = async (more: object) =>
    (await county.as('a-stranger').call('listBoard', { ...STATION, ...more })).items.map((item) => item.no);
  const narrowed = { filter: 'ended', categoryId: 'urban', month: '2026-09' } as const;
  expect(await listed(narrowed)).toEqual([no]);
  expect(await listed({ ...narrowed, categoryId: 'health' })).toEqual([]);
  expect(await listed({ ...narrowed, month: '2026-08' })).toEqual([]);
  expect(await listed({ ...narrowed, filter: 'open' })).toEqual([]);
  expect(await listed({ ...narrowed, stationId: 'st-huanglong' })).toEqual([]);
});

it('the figures of a place are totals: this year’s, and what is open now', async () => {
  const figures = await county.as('a-stranger').call('getOpenFigures', { ...PLACE });
  expect([figures.year, figures.ofYear.received, figures.ofYear.closed, figures.now.open]).toEqual([
    '2026',
    2,
    1,
    1,
  ]);
});
