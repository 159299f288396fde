import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { Persona } from './support/persona';

const SESSION = 'lihou.st-zhongxin.2026-10-15';
const CENTRE = { placeId: 'lihou', stationId: 'st-zhongxin' };

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['lihou', 'qinghe']);
  await county.jobs();
});
afterEach(() => county.close());

const as = (openid: string, hat?: string) => new Persona(county.cloud, openid, hat);
const station = () => as('lihou-station-1', 'station-1');
const other = () => as('lihou-station-2', 'station-2');
const office = () => as('lihou-office-1', 'office-1');
const deputy = (id: string) => as(`lihou-deputy-${id}`, `deputy-${id}`);
const wang = () => as('resident-wang');
const li = () => as('resident-li');
const book = { placeId: 'lihou', id: SESSION, at: '09:30' };

/** A deputy whose own station is the centre. */
const ON_DUTY = 'd-03';

describe('reception sessions', () => {
  it('appear by themselves: the 15th at the station, the 20th at the points, moved to a working day', async () => {
    const { receptions } = await wang().call('listReceptions', CENTRE);
    expect(receptions.map(({ day, from, to, free }) => [day, from, to, free])).toEqual([
      ['2026-10-15', '09:00', '11:30', 10],
      ['2026-11-16', '09:00', '11:30', 10],
    ]);
    expect(receptions[1]).toMatchObject({ ruleDay: '2026-11-15', rest: '周日' });
    const points = await wang().call('listReceptions', { placeId: 'lihou', stationId: 'st-gulou' });
    expect(points.receptions.map(({ day }) => day)).toEqual(['2026-10-20', '2026-11-20']);
    const all = await office().call('listHeldReceptions', { which: 'coming' });
    expect(all.receptions).toHaveLength(12);
  });

  it('are made once, and go on with the months', async () => {
    await county.jobs();
    county.cloud.clock.set(momentOf('2026-11-01', '08:00'));
    await county.jobs();
    const { receptions } = await wang().call('listReceptions', CENTRE);
    expect(receptions.map(({ day }) => day)).toEqual(['2026-11-16', '2026-12-15', '2027-01-15']);
  });

  it('are not there where the place has none, and none can be added', async () => {
    expect(await as('nobody').ask('listReceptions', { placeId: 'nowhere' })).toMatchObject({
      code: 'place_not_found',
    });
  });

  it('follow the setting that moves them, but for those that somebody has been at', async () => {
    await wang().call('bookReception', { placeId: 'lihou', id: 'lihou.st-zhongxin.2026-11-15', at: '10:00' });
    const admin = as('lihou-admin', 'admin-1');
    const { version } = await admin.call('getPlaceSettings', { section: 'switches' });
    const values = [{ key: 'reception.moveIfHoliday', value: 'no' }];
    await admin.call('savePlaceSettings', { version, values, reason: '照日子办' });
    county.cloud.clock.set(momentOf('2026-11-01', '08:00'));
    await county.jobs();
    const days = async (stationId: string) =>
      (await wang().call('listReceptions', { placeId: 'lihou', stationId })).receptions.map(({ day }) => day);
    expect(await days('st-zhongxin')).toEqual(['2026-11-16', '2026-12-15', '2027-01-15']);
    expect(await days('st-gulou')).toEqual(['2026-11-20', '2026-12-20', '2027-01-20']);
  });
});

describe('a booking', () => {
  it('gives a number and a time, is one’s own to cancel, and what is taken is taken', async () => {
    const booked = await wang().call('bookReception', book, 'once');
    expect(booked).toMatchObject({ mine: { number: 3, at: '09:30' }, free: 9 });
    expect(await wang().call('bookReception', book, 'once')).toEqual(booked);
    expect(await li().ask('bookReception', book)).toMatchObject({ code: 'slot_taken' });
    expect(await wang().ask('bookReception', { ...book, at: '09:45' })).toMatchObject({
      code: 'booked_already',
    });
    expect((await li().call('getReception', book0)).mine).toBeUndefined();
    expect((await wang().call('listReceptions', { placeId: 'lihou', mine: true })).receptions).toHaveLength(
      1,
    );
    expect((await li().call('listReceptions', { placeId: 'lihou', mine: true })).receptions).toEqual([]);
    expect(await li().ask('cancelBooking', book0)).toMatchObject({ code: 'booking_not_found' });
    expect((await wang().call('cancelBooking', book0)).mine).toBeUndefined();
    expect((await li().call('bookReception', book)).mine).toEqual({ number: 3, at: '09:30' });
  });

  it('of two at once goes to one of them', async () => {
    const answers = await Promise.all([wang().ask('bookReception', book), li().ask('bookReception', book)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('shows nobody else who comes', async () => {
    await wang().call('bookReception', book);
    await station().call('receiveVisitor', { id: SESSION, at: '10:00', note: '三组的大爷' });
    const seen = JSON.stringify([
      await li().call('getReception', book0),
      await li().call('listReceptions', CENTRE),
    ]);
    expect(seen).not.toMatch(/resident-wang|三组/);
    expect(JSON.stringify(await station().call('getHeldReception', { id: SESSION }))).not.toContain(
      'resident-wang',
    );
  });

  it('is told of on the day before, once, and to the deputies on duty', async () => {
    await wang().call('bookReception', book);
    await station().call('setReceptionDuty', { id: SESSION, duty: [{ id: ON_DUTY }] });
    county.cloud.clock.set(momentOf('2026-10-14', '09:00'));
    await county.jobs();
    await county.jobs();
    const { notices } = await wang().call('listNotices', {});
    expect(notices.map(({ code, title }) => [code, title])).toEqual([['N40', '明天接待']]);
    expect(notices[0]).toMatchObject({
      body: '10 月 15 日 周四 09:30，黎侯镇代表联络站，您是 3 号。地址：镇政府院内东楼。来不了，点开退掉，让给别人。',
      page: `packages/public/pages/reception/index?placeId=lihou&id=${SESSION}`,
    });
    const duty = (await deputy(ON_DUTY).call('listNotices', {})).notices;
    expect(duty.map(({ title }) => title)).toEqual(['明天您接待', '排您接待']);
    expect(duty[0]).toMatchObject({
      body: '10 月 15 日 周四 09:00–11:30，黎侯镇代表联络站，约了 1 位。',
      page: `packages/reception/pages/session/index?id=${SESSION}`,
    });
  });

  it('goes with who is erased, and is among what is kept of them', async () => {
    await wang().call('bookReception', book);
    expect((await wang().call('exportMine', {})).bookings).toEqual([
      { placeId: 'lihou', stationId: 'st-zhongxin', day: '2026-10-15', at: '09:30' },
    ]);
    await wang().call('eraseMine', {});
    expect((await wang().call('exportMine', {})).bookings).toEqual([]);
    expect((await li().call('bookReception', book)).mine?.number).toBe(3);
  });
});

const book0 = { placeId: 'lihou', id: SESSION };

describe('a session that is moved or called off', () => {
  it('keeps the times and tells everybody whom it concerns why', async () => {
    await wang().call('bookReception', book);
    await station().call('setReceptionDuty', { id: SESSION, duty: [{ id: ON_DUTY }] });
    expect(await station().ask('moveReception', { id: SESSION, day: '2026-10-16' })).toMatchObject({
      code: 'reception_reason_required',
    });
    county.cloud.clock.advance(60_000);
    const move = { id: SESSION, day: '2026-10-16', reason: '代表要开会' };
    const moved = await station().call('moveReception', move, 'move');
    expect(await station().call('moveReception', move, 'move')).toEqual(moved);
    expect((await wang().call('getReception', book0)).mine).toEqual({ number: 3, at: '09:30' });
    const { notices } = await wang().call('listNotices', {});
    expect(notices.map(({ body }) => body)).toEqual([
      '黎侯镇代表联络站 10 月 15 日的接待，改到 10 月 16 日 周五，因为代表要开会。您的 09:30 还留着；来不了，点开退掉。',
    ]);
    expect((await deputy(ON_DUTY).call('listNotices', {})).notices[0]?.title).toBe('接待改日子');
  });

  it('takes no more bookings, and says how many no phone reaches', async () => {
    await wang().call('bookReception', book);
    await station().call('receiveVisitor', { id: SESSION, at: '10:00' });
    const off = await station().call('callOffReception', { id: SESSION, reason: '下大雪' });
    expect(off).toMatchObject({ state: 'called_off', untold: 1 });
    expect(await li().ask('bookReception', { ...book, at: '10:15' })).toMatchObject({
      code: 'reception_settled',
    });
    expect((await wang().call('listNotices', {})).notices.map(({ title }) => title)).toEqual(['接待不办了']);
  });

  it('is no other station’s', async () => {
    const move = { id: SESSION, day: '2026-10-16', reason: '代表要开会' };
    for (const who of [other(), deputy(ON_DUTY)]) {
      expect(await who.ask('getHeldReception', { id: SESSION })).toMatchObject({
        code: 'reception_not_found',
      });
      expect(await who.ask('markVisitor', { id: SESSION, number: 1, state: 'came' })).toMatchObject({
        code: 'reception_not_found',
      });
    }
    expect(await other().ask('moveReception', move)).toMatchObject({ code: 'reception_not_found' });
    expect(await deputy(ON_DUTY).ask('moveReception', move)).toMatchObject({ code: 'wrong_caller' });
    expect(await county.as('office-zhaoning').ask('moveReception', move)).toMatchObject({
      code: 'reception_not_found',
    });
  });

  it('can stand beside those of the rule', async () => {
    const added = await office().call('addReception', {
      ...{ day: '2026-10-22', from: '19:00', to: '20:30', stationId: 'st-zhongxin' },
    });
    expect(added).toMatchObject({ stationName: '黎侯镇代表联络站', free: 6 });
    expect(
      await office().ask('addReception', { day: '2026-10-22', from: '19:00', to: '20:30' }),
    ).toMatchObject({
      code: 'station_not_found',
    });
    const wrong = { day: '2026-10-22', from: '19:00', to: '19:10' };
    expect(await station().ask('addReception', wrong)).toMatchObject({ code: 'reception_hours_wrong' });
    const { receptions } = await wang().call('listReceptions', CENTRE);
    expect(receptions.map(({ day }) => day)).toEqual(['2026-10-15', '2026-10-22', '2026-11-16']);
  });
});

describe('the day itself', () => {
  beforeEach(async () => {
    await wang().call('bookReception', book);
    await station().call('setReceptionDuty', { id: SESSION, duty: [{ id: ON_DUTY }, { id: 'd-04' }] });
    county.cloud.clock.set(momentOf('2026-10-15', '09:25'));
  });

  it('has who booked and who just came in one list; whoever acts was there, nobody signs in', async () => {
    await deputy(ON_DUTY).call('markVisitor', { id: SESSION, number: 3, state: 'came' });
    const { visitors, duty } = await station().call('receiveVisitor', { id: SESSION, note: '卖菜的大姐' });
    expect(visitors.map(({ number, way, state }) => [number, way, state])).toEqual([
      [3, 'booked', 'came'],
      [11, 'walk_in', 'came'],
    ]);
    expect(duty.map(({ id, present }) => [id, present])).toEqual([
      [ON_DUTY, true],
      ['d-04', false],
    ]);
  });

  it('keeps no phone that somebody wrote into a note', async () => {
    const { visitors } = await station().call('receiveVisitor', { id: SESSION, note: '大姐 13800138000' });
    expect(visitors[1]?.note).toBe('大姐 ※');
  });

  it('has what was said there, of the station, the deputy and the place, and of nobody else', async () => {
    await station().call('receiveVisitor', { id: SESSION });
    const said = {
      kind: 'reception_case',
      source: 'reception',
      onBehalf: true,
      text: '村口路灯坏了三天。',
    } as const;
    const { no } = await deputy(ON_DUTY).call('register', { ...said, sessionId: SESSION, visitor: 11 });
    for (const who of [station(), office(), deputy(ON_DUTY)])
      expect((await who.call('listReceptionItems', { id: SESSION })).items.map((item) => item.no)).toEqual([
        no,
      ]);
    expect(await other().ask('listReceptionItems', { id: SESSION })).toMatchObject({
      code: 'reception_not_found',
    });
    expect(await other().ask('register', { ...said, sessionId: SESSION })).toMatchObject({
      code: 'reception_not_found',
    });
    const early = { ...said, sessionId: 'lihou.st-zhongxin.2026-11-15' };
    expect(await station().ask('register', early)).toMatchObject({ code: 'reception_not_yet' });
    expect(await station().call('getItem', { no })).toMatchObject({ stationName: '黎侯镇代表联络站' });
  });

  it('ends in figures that are counted once and open what they count', async () => {
    await station().call('markVisitor', { id: SESSION, number: 3, state: 'came' });
    await station().call('receiveVisitor', { id: SESSION });
    const closed = await station().call('closeReception', { id: SESSION }, 'end');
    expect(await station().call('closeReception', { id: SESSION }, 'end')).toEqual(closed);
    expect(await station().ask('closeReception', { id: SESSION })).toMatchObject({
      code: 'reception_settled',
    });
    await county.jobs();
    for (const who of [station(), office()])
      expect(await who.call('getReceptionFigures', { year: '2026' })).toEqual({
        ...{ year: '2026', sessions: 1, received: 2, items: 0, solved: 0 },
      });
    expect(await other().call('getReceptionFigures', { year: '2026' })).toMatchObject({ received: 0 });
    const { receptions } = await office().call('listHeldReceptions', { which: 'closed' });
    expect(receptions.map(({ came }) => came)).toEqual([2]);
  });
});
