import { Asking } from '../support/asking';
import { Journey, opens } from '../support/journey';

const HEAD = ['名称', '类型', '所在地', '经度', '纬度'].join('\t');
/** 38 beside the three of the place's file. */
const SHEET = [
  HEAD,
  ...Array.from({ length: 38 }, (_, index) => {
    const kind = index < 22 ? '联络点' : '联络站';
    return [`村居${String(index + 1).padStart(2, '0')}`, kind, '木耳村', `109.1${index + 10}`, '33.66'].join(
      '\t',
    );
  }),
].join('\n');

const SAID = '卫生院的取药窗口周末没有人，老人白跑一趟。';
const TITLE = '卫生院的取药窗口周末没有人，老人白跑一趟';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-02 41 stations have 41 pages online and 41 codes by themselves, and a matter of 卫生 is offered to the professional station', async () => {
    const { demo } = journey;
    await new Asking(demo, 'zhashui-office-1', 'office-1').call('importStations', {
      sheet: SHEET,
      dryRun: false,
    });
    const anybody = new Asking(demo, 'zhashui-passer-by');
    const { stations } = await anybody.call('listStations', { placeId: 'zhashui' });
    const scenes = stations.map(({ code }) => code ?? '');
    expect([stations.length, new Set(scenes).size, scenes.includes('')]).toEqual([41, 41, false]);
    const opened = await Promise.all(scenes.map((scene) => anybody.call('openCode', { scene })));
    expect(opened.map(({ station }) => station.name)).toEqual(stations.map(({ name }) => name));

    // One of the new pages, by its own code.
    const resident = await journey.scanning('zhashui-passer-by', stations[40]?.code ?? '');
    await resident.sees('村居38');
    const page = await journey.at(
      'zhashui-passer-by',
      `packages/public/pages/station/index?placeId=zhashui&id=${stations[40]?.id ?? ''}`,
    );
    await page.sees('这个站的码');
    await page.tap('这个站的码');
    await page.hears('村居38的码');

    const { no } = await anybody.call('submit', {
      placeId: 'zhashui',
      stationId: 'st-center',
      categoryId: 'health',
      text: SAID,
    });
    const station = await journey.atWork('zhashui-station-1');
    await opens(station, TITLE);
    await station.sees(/^专业站：卫生健康专业代表联络站/u);
    await station.tap('柯平安代表');
    await station.press('受理');
    await station.sees(/^受理了/u);
    const asked = new Asking(demo, 'zhashui-station-1', 'station-1');
    expect(await asked.call('getItem', { no })).toMatchObject({ state: 'with_deputy', deputyName: '柯平安' });
  });
});
