import { Journey, opens } from '../support/journey';

const SPOT = { latitude: 33.68, longitude: 109.11 };
const TITLE = '大棚边的水渠堵了';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-15 what lies inside grid 07 says so by itself and suggests its deputies; grids and micro matters have their lists', async () => {
    // The spot that a resident marks on the way.
    const resident = await journey.scanning('zhashui-resident-he', 'U7ETGXRXpw8n');
    await resident.sees('您的话，说给秦岭青代表');
    await resident.tap('随手拍');
    await resident.sees('标出在哪里');
    await resident.addPhotos(1);
    await resident.tap('标出在哪里');
    await resident.sees(/^位置标好了$|^在.+$/);
    await resident.press('提交');
    await resident.sees('收到了，给您编了号');
    const office = await journey.atWork('zhashui-office-1');
    await opens(office, /^随手拍/);
    await office.sees(/07网格$/);
    await office.sees('07网格的代表：康小泉');

    // A voice for the station: its deputies are asked, those of the grid first.
    const { demo } = journey;
    const voice = { placeId: 'zhashui', stationId: 'st-muer', text: `${TITLE}。`, whereabouts: SPOT };
    await demo.give('zhashui-resident-he', 'submit', voice);
    const station = await journey.atWork('zhashui-station-2');
    await opens(station, TITLE);
    await station.sees(/^07网格的代表/);
    await station.tap('康小泉代表');
    await station.press('受理');
    await station.sees('受理了');
    const deputy = await journey.atWork('zhashui-deputy-d-14');
    await deputy.sees(TITLE);

    // The list of micro matters and the table of grids.
    const micro = { kind: 'micro_matter', source: 'reception', onBehalf: true } as const;
    const text = '桥头少一个垃圾桶，放一个就行。';
    await demo.give('zhashui-station-2', 'register', { ...micro, text }, 'station-2');
    const again = await journey.atWork('zhashui-station-2');
    await again.tap('微实事');
    await again.sees('桥头少一个垃圾桶');
    const table = await journey.at('zhashui-station-2', 'packages/staff/pages/grids/index');
    await table.sees('07网格');
    await table.sees('网格员 苗守田');
    await table.sees('康小泉代表');
    await table.sees('08网格');
  });
});
