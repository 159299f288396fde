import { closedInJiangxia, publishedInJiangxia, TITLE } from './support/board';
import { startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['jiangxia']);
});
afterEach(() => county.close());

const station = () => county.as('jiangxia-station-xiaozhu');
const anybody = () => county.as('somebody');
const MEETING = { form: 'bench_meeting', day: '2026-09-20', where: '村口老槐树下' } as const;
const board = () => anybody().call('listBoardActivities', { placeId: 'jiangxia', stationId: 'st-xiaozhu' });

describe('an activity', () => {
  it('is written down by a station for itself, and by an office for a station that it names', async () => {
    const own = await station().call('createActivity', MEETING);
    expect(own).toMatchObject({ stationName: '小竹湾代表工作室', state: 'planned', items: 0 });
    const office = county.as('jiangxia-office');
    expect(await office.ask('createActivity', MEETING)).toMatchObject({ code: 'station_not_found' });
    const named = await office.call('createActivity', { ...MEETING, stationId: 'st-huanglong' });
    expect(named.stationName).toBe('黄龙代表室站');
  });

  it('is no other station’s to see, to fill or to close', async () => {
    const { id } = await station().call('createActivity', MEETING);
    const other = county.as('jiangxia-station');
    expect((await other.call('listActivities', { state: 'planned' })).activities).toEqual([]);
    expect(await other.ask('closeActivity', { id })).toMatchObject({ code: 'activity_not_found' });
    const no = await publishedInJiangxia(county);
    expect(await other.ask('linkToActivity', { id, no })).toMatchObject({ code: 'activity_not_found' });
  });

  it('takes no matter of another station, none twice, and none once it is closed', async () => {
    const { id } = await station().call('createActivity', MEETING);
    const no = await publishedInJiangxia(county);
    const elsewhere = await closedInJiangxia(county, { scene: 'EJ9gTzgymtP3' }).catch(() => 'JX260924-AAAAA');
    expect(await station().ask('linkToActivity', { id, no: elsewhere })).toMatchObject({
      code: 'item_not_found',
    });
    await station().call('linkToActivity', { id, no });
    expect((await station().call('linkToActivity', { id, no })).items).toBe(1);
    const closed = await station().call('closeActivity', { id }, 'its-end');
    // The answer got lost, and the phone asks again.
    expect(await station().call('closeActivity', { id }, 'its-end')).toEqual(closed);
    expect(await station().ask('closeActivity', { id })).toMatchObject({ code: 'activity_closed' });
    const late = await closedInJiangxia(county);
    expect(await station().ask('linkToActivity', { id, no: late })).toMatchObject({
      code: 'activity_closed',
    });
  });

  it('is on the board of its station once it is closed, each matter with its state, words only where approved', async () => {
    const { id } = await station().call('createActivity', MEETING);
    const shown = await publishedInJiangxia(county);
    const quiet = await closedInJiangxia(county);
    for (const no of [shown, quiet]) await station().call('linkToActivity', { id, no });
    expect((await board()).activities).toEqual([]);
    await station().call('closeActivity', { id });
    const { activities } = await board();
    expect(activities[0]).toMatchObject({
      form: 'bench_meeting',
      day: '2026-09-20',
      where: '村口老槐树下',
      items: 2,
    });
    expect(activities[0]?.shown).toEqual([
      { no: shown, state: 'closed', title: TITLE },
      { no: quiet, state: 'closed' },
    ]);
    const BOARD = { placeId: 'jiangxia', stationId: 'st-xiaozhu' };
    const whole = await anybody().call('listBoard', { ...BOARD, also: ['activities', 'station'] });
    expect(whole.activities).toEqual(await board());
    expect(whole.station).toMatchObject({ id: 'st-xiaozhu', name: whole.stationName });
    const bare = await anybody().call('listBoard', BOARD);
    expect([bare.activities, bare.station]).toEqual([undefined, undefined]);
    const elsewhere = await anybody().call('listBoardActivities', {
      placeId: 'jiangxia',
      stationId: 'st-huanglong',
    });
    expect(elsewhere.activities).toEqual([]);
  });

  it('leaves out what its submitter did not want to be shown', async () => {
    const { id } = await station().call('createActivity', MEETING);
    const no = await closedInJiangxia(county);
    const words = { publicTitle: TITLE, publicText: '议事亭到村口的路灯三天没亮。' };
    await station().call('proposePublication', { no, ...words });
    await county.as('resident-wang').call('objectPublication', { no });
    await station().call('linkToActivity', { id, no });
    await station().call('closeActivity', { id });
    expect((await board()).activities[0]?.shown).toEqual([]);
  });

  it('is written once when it is sent twice', async () => {
    const input = { operation: 'createActivity', input: MEETING, actingAs: 'station-2', key: 'once' };
    const [one, other] = [await station().send(input), await station().send(input)];
    expect(one).toEqual(other);
    expect((await station().call('listActivities', { state: 'planned' })).activities).toHaveLength(1);
  });
});
