import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { aClaimedPhoto } from './support/photo';
import { aVoice, RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const CHAT = '柳西村三组的涵管又堵了，菜地淹了。';

describe('a picture taken in passing', () => {
  it('without a word goes to who gives it out, of the nearest station, named by its place', async () => {
    const photoIds = [await aClaimedPhoto(county, RESIDENT)];
    const { no, state, title } = await county.as(RESIDENT).call('submit', {
      placeId: 'qinghe',
      kind: 'snap',
      text: '',
      photoIds,
      whereabouts: { words: '村口小卖部', latitude: 33.1, longitude: 109.1 },
    });
    expect([state, title]).toEqual(['triage', '随手拍：村口小卖部']);
    const queue = await county.as('office-zhaoning').call('listQueue', {});
    expect(queue.items.map((item) => [item.no, item.kind, item.sourceType])).toEqual([[no, 'snap', 'snap']]);
  });

  it('needs a picture or words, and a place that takes it', async () => {
    const snap = { placeId: 'qinghe', kind: 'snap', text: '' } as const;
    expect(await county.as(RESIDENT).refusal('submit', snap)).toBe('text_too_short');
    const photoIds = [await aClaimedPhoto(county, RESIDENT)];
    expect(await county.as(RESIDENT).refusal('submit', { ...snap, placeId: 'luji', photoIds })).toBe(
      'kind_not_here',
    );
  });
});

describe('a card in a group', () => {
  it('is the source of what was said through it, with the group where WeChat tells', async () => {
    const cloudId = county.cloud.openData(RESIDENT, { openGId: 'tGx-liuxi-501' });
    const { no } = await county.as(RESIDENT).call('submit', aVoice({ group: { cloudId } }));
    const seen = await county.as('deputy-linhe').call('getItem', { no });
    expect([seen.sourceType, seen.timeline[0]?.data.source]).toEqual([
      'group_chat',
      { type: 'group_chat', target: 'linhe', groupId: 'tGx-liuxi-501' },
    ]);
  });

  it('without it is a group all the same; another person’s is none', async () => {
    const foreign = county.cloud.openData('resident-li', { openGId: 'tGx-liuxi-501' });
    for (const group of [{}, { cloudId: foreign }, { cloudId: 'made-up' }]) {
      const { no } = await county.as(RESIDENT).call('submit', aVoice({ group }));
      const seen = await county.as('deputy-linhe').call('getItem', { no });
      expect(seen.timeline[0]?.data.source).toEqual({ type: 'group_chat', target: 'linhe' });
    }
  });

  it('goes back to the group with number and state alone', async () => {
    const { no, shareToken } = await county.as('station-liuxi').call('register', {
      kind: 'voice',
      source: 'group_chat',
      sourceTarget: '柳溪片区选民群',
      onBehalf: true,
      text: CHAT,
      name: '孙大娘',
    });
    const shared = await county.as('resident-li').call('openShared', { token: shareToken ?? '' });
    expect(shared).toMatchObject({ no, state: 'submitted' });
    expect(JSON.stringify(shared)).not.toMatch(/孙|涵管/);
  });

  it('is given for what was said in a group, and for nothing else', async () => {
    const visit = { kind: 'voice', source: 'reception', onBehalf: true, text: CHAT } as const;
    const { no, shareToken } = await county.as('station-liuxi').call('register', visit);
    expect(shareToken).toBeUndefined();
    expect((await county.as('station-liuxi').call('getItem', { no })).shareToken).toBeUndefined();
  });

  it('later as well, by the station that wrote it down or the office, by no unit and no other station', async () => {
    const station = county.as('station-liuxi');
    const said = { kind: 'voice', source: 'group_chat', onBehalf: true, text: CHAT } as const;
    const { no, shareToken } = await station.call('register', said);
    await station.call('admit', { no, to: 'triage' });
    const office = county.as('office-zhaoning');
    await office.call('assign', { no, tier: 'county', categoryId: 'transport', leadUnitId: 'jtj' });
    const seenBy = async (who: string) => (await county.as(who).call('getItem', { no })).shareToken;
    expect([await seenBy('station-liuxi'), await seenBy('office-zhaoning')]).toEqual([
      shareToken,
      shareToken,
    ]);
    expect(await seenBy('unit-jtj')).toBeUndefined();
    expect(await county.as('station-liudong').refusal('getItem', { no })).toBe('item_not_found');
  });
});

describe('the station’s inbox', () => {
  it('says what has waited longest, and turns when that is more than a working day', async () => {
    const station = county.as('station-liuxi');
    expect((await station.call('listQueue', {})).oldest).toBeUndefined();
    const toStation = aVoice({ scene: 'jB45GLLt2YB4' });
    const { no } = await county.as(RESIDENT).call('submit', toStation);
    expect((await station.call('listQueue', {})).oldest).toEqual({
      no,
      since: momentOf('2026-09-24', '10:00'),
      late: false,
    });
    // Friday to Sunday are 中秋: the working day after is Monday.
    county.cloud.clock.set(momentOf('2026-09-28', '17:00'));
    expect((await station.call('listQueue', {})).oldest?.late).toBe(false);
    county.cloud.clock.set(momentOf('2026-09-29', '09:00'));
    expect((await station.call('listQueue', {})).oldest?.late).toBe(true);
  });
});

describe('a visit at home', () => {
  const VISIT = { day: '2026-09-24', where: '柳西村三组', households: 4, text: '都说路灯亮了。' };

  it('is noted by a deputy and read by their station and office', async () => {
    await county.as('deputy-linhe').call('logVisit', VISIT, 'one-visit');
    await county.as('deputy-linhe').call('logVisit', VISIT, 'one-visit');
    for (const name of ['deputy-linhe', 'station-liuxi', 'office-zhaoning']) {
      const { visits } = await county.as(name).call('listVisits', {});
      expect(visits.map(({ deputyName, where, households }) => [deputyName, where, households])).toEqual([
        ['林禾', '柳西村三组', 4],
      ]);
    }
    for (const name of ['deputy-suyutong', 'station-liudong', 'zhashui-office']) {
      expect((await county.as(name).call('listVisits', {})).visits).toEqual([]);
    }
  });

  it('cannot lie ahead, and is nobody’s but a deputy’s', async () => {
    expect(await county.as('deputy-linhe').refusal('logVisit', { ...VISIT, day: '2026-09-25' })).toBe(
      'day_ahead',
    );
    expect(await county.as('station-liuxi').refusal('logVisit', VISIT)).toBe('wrong_caller');
  });
});
