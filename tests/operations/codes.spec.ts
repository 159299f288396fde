import { momentOf } from '@shared/common/shanghai';
import { readWordCode } from '@shared/entry-code/word-code';
import { markRevoked } from '../../cloudfunctions/store/codes';
import { inFunction } from './support/in-function';
import { NOW, SCENES, startCounty, type County } from './support/county';
import { aVoice, RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const LINHE = { kind: 'deputy_code', target: 'linhe' } as const;

describe('listCodes', () => {
  it('shows a station its own code and those of its deputies, no others', async () => {
    const { codes } = await county.as('station-liuxi').call('listCodes', {});
    expect(codes.map(({ kind, target, code }) => [kind, target, code?.scene.length])).toEqual([
      ['station_code', 'st-liuxi', 12],
      ['deputy_code', 'linhe', 12],
      ['deputy_code', 'hemantian', 12],
      ['deputy_code', 'suyutong', 12],
    ]);
    expect(await county.as('station-liuxi').refusal('listCodes', { stationId: 'st-guankou' })).toBe(
      'station_not_found',
    );
  });

  it('shows a deputy theirs alone, and an office all of its place, page by page', async () => {
    const deputy = await county.as('deputy-linhe').call('listCodes', {});
    expect(deputy.codes.map(({ target }) => target)).toEqual(['linhe']);
    const office = county.as('office-zhaoning');
    const first = await office.call('listCodes', {});
    const second = await office.call('listCodes', { cursor: first.next });
    expect([first.codes.length, second.codes.length > 0]).toEqual([20, true]);
    const targets = [...first.codes, ...second.codes].map(({ kind, target }) => `${kind}/${target}`);
    expect(new Set(targets).size).toBe(targets.length);
  });
});

describe('a code', () => {
  it('is given out anew: the new one opens, the old one says whose it was and since when it is out of use', async () => {
    const issued = await county.as('station-liuxi').call('issueCode', { ...LINHE, reason: 'lost' });
    expect(issued.scene).toMatch(/^[0-9A-Za-z]{16}$/);
    const wang = county.as(RESIDENT);
    expect((await wang.call('openCode', { scene: issued.scene })).deputy?.name).toBe('林禾');
    expect(await wang.ask('openCode', { scene: SCENES.linhe })).toEqual({
      ok: false,
      code: 'code_revoked',
      data: {
        placeId: 'qinghe',
        placeName: '青禾县',
        called: '林禾代表',
        at: NOW,
        stationId: 'st-liuxi',
        deputyId: 'linhe',
      },
    });
  });

  it('keeps its history: who gave it out, who took it back, why', async () => {
    await county.as('station-liuxi').call('issueCode', { ...LINHE, reason: 'lost' });
    county.cloud.clock.set(momentOf('2026-09-28', '09:00'));
    const { history, row } = await county.as('office-zhaoning').call('getCode', LINHE);
    expect(row.code?.issuedAt).toBe(NOW);
    expect(
      history.map(({ issuedBy, revokedBy, reason, revokedAt }) => ({
        issuedBy,
        revokedBy,
        reason,
        revokedAt,
      })),
    ).toEqual([
      { issuedBy: expect.any(String) as string },
      { revokedBy: expect.any(String) as string, reason: 'lost', revokedAt: NOW },
    ]);
  });

  it('is given out once when the request comes twice', async () => {
    const station = county.as('station-liuxi');
    const first = await station.call('issueCode', LINHE, 'one-intent');
    expect(await station.call('issueCode', LINHE, 'one-intent')).toEqual(first);
    const { history } = await station.call('getCode', LINHE);
    expect(history).toHaveLength(2);
  });

  it('is taken back, and what was being written with it is not sent', async () => {
    await county.as('station-liuxi').call('revokeCode', { scene: SCENES.linhe, reason: 'left' });
    expect(await county.as(RESIDENT).refusal('submit', aVoice())).toBe('code_revoked');
    const { codes } = await county.as('station-liuxi').call('listCodes', {});
    expect(codes.map(({ target, code }) => [target, code === undefined])).toEqual([
      ['st-liuxi', false],
      ['linhe', true],
      ['hemantian', false],
      ['suyutong', false],
    ]);
  });

  it('taken back by another instance, is so at once for whoever scans it, also where it was opened before', async () => {
    const wang = county.as(RESIDENT);
    expect((await wang.call('openCode', { scene: SCENES.linhe })).deputy?.id).toBe('linhe');
    const gone = { at: NOW, reason: 'lost' } as const;
    await inFunction(county, () => markRevoked(SCENES.linhe, 'qinghe/deputy_code/linhe', gone));
    expect(await wang.refusal('openCode', { scene: SCENES.linhe })).toBe('code_revoked');
  });

  it('taken back by another instance, nothing is sent by it any more, and a name that came along is kept nowhere', async () => {
    const wang = county.as(RESIDENT);
    const voice = aVoice({ name: '王小明', phone: '13800001234' });
    const { no } = await wang.call('submit', voice, 'said before');
    const counted = () => ['items', 'contacts'].map((name) => county.cloud.engine.count(name));
    const before = counted();
    const gone = { at: NOW, reason: 'lost' } as const;
    await inFunction(county, () => markRevoked(SCENES.linhe, 'qinghe/deputy_code/linhe', gone));
    expect(await wang.ask('submit', voice)).toMatchObject({
      code: 'code_revoked',
      data: { called: '林禾代表', at: NOW },
    });
    expect(counted()).toEqual(before);
    expect(await wang.call('submit', voice, 'said before')).toMatchObject({ no });
  });

  it('is nobody else’s to give out or take back', async () => {
    expect(await county.as('station-liudong').refusal('issueCode', LINHE)).toBe('code_target_not_found');
    expect(
      await county.as('station-liudong').refusal('revokeCode', { scene: SCENES.linhe, reason: 'lost' }),
    ).toBe('code_unknown');
    expect(
      await county.as('zhashui-office').refusal('revokeCode', { scene: SCENES.linhe, reason: 'lost' }),
    ).toBe('code_unknown');
    expect(await county.as('deputy-linhe').refusal('issueCode', LINHE)).toBe('wrong_caller');
    expect((await county.as(RESIDENT).call('openCode', { scene: SCENES.linhe })).deputy?.id).toBe('linhe');
  });

  it('of another place is named as such, and nothing is sent', async () => {
    const elsewhere = aVoice({ scene: 'U7ETGXRXpw8n' });
    expect(await county.as(RESIDENT).ask('submit', elsewhere)).toEqual({
      ok: false,
      code: 'code_elsewhere',
      data: { placeName: '柞水' },
    });
  });

  it('is drawn by the platform once, and its picture is had again by its address', async () => {
    const station = county.as('station-liuxi');
    const { picture } = await station.call('getCode', LINHE);
    const drawn = () => county.cloud.lastInvocation()?.trace.map(({ action }) => action);
    expect(drawn()).toContain('openapi.wxacode.getUnlimited');
    const bytes = Buffer.from(await (await fetch(picture ?? '')).arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    await station.call('getCode', LINHE);
    expect(drawn()).not.toContain('openapi.wxacode.getUnlimited');
  });
});

describe('the words of a code', () => {
  const wordsOfLinhe = async () => {
    const { codes } = await county.as('deputy-linhe').call('listCodes', {});
    return codes[0]?.code?.words ?? '';
  };

  it('open it for who cannot scan, with or without blanks', async () => {
    const words = await wordsOfLinhe();
    const wang = county.as(RESIDENT);
    expect((await wang.call('openCode', { words })).deputy?.id).toBe('linhe');
    expect((await wang.call('openCode', { words: words.replaceAll(' ', '') })).scene).toBe(SCENES.linhe);
  });

  it('cannot be tried out: after ten wrong ones in a day even the right ones do not open', async () => {
    const words = await wordsOfLinhe();
    const stranger = county.as('resident-stranger');
    for (let nth = 0; nth < 10; nth += 1) {
      expect(await stranger.refusal('openCode', { words: `杨树 柳树 ${10 + nth}` })).toBe('code_unknown');
    }
    expect(await stranger.refusal('openCode', { words })).toBe('too_many_guesses');
    county.cloud.clock.set(NOW + 24 * 3_600_000 + 1);
    expect(await stranger.refusal('openCode', { words })).toBe('granted');
  });

  it('are two things and a number', () => {
    expect(readWordCode('杨树水井３７')).toBe('杨树 水井 37');
    expect(readWordCode('杨树 水井 7')).toBeNull();
    expect(readWordCode('杨树 甲乙 37')).toBeNull();
  });
});

it('five hundred guesses at a scene open nothing', async () => {
  const stranger = county.as('resident-stranger');
  const answers = new Set<string>();
  for (let nth = 0; nth < 500; nth += 1) {
    const scene = `Xm9AK7aT${String(nth).padStart(4, '0')}`;
    answers.add(await stranger.refusal('openCode', { scene }));
  }
  expect([...answers]).toEqual(['code_unknown']);
});
