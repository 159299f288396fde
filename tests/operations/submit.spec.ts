import { isReferenceNumber } from '@shared/item/reference-number';
import { SCENES, startCounty, type County } from './support/county';
import { aVoice } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const wang = () => county.as('resident-wang');

describe('submit', () => {
  it.each([
    [{ placeId: 'nowhere' }, 'place_not_found'],
    [{ scene: 'nobodys-code' }, 'code_unknown'],
    [{ scene: undefined }, 'station_not_found'],
    [{ scene: undefined, stationId: 'st-nowhere' }, 'station_not_found'],
    [{ scene: SCENES.stationLiuxi, deputyId: 'zhouwangshan' }, 'deputy_not_found'],
    [{ text: '坏了' }, 'text_too_short'],
    [{ text: '水'.repeat(2001) }, 'text_too_long'],
    [{ text: '这里有违禁词，不能发。' }, 'content_refused'],
    [{ categoryId: 'astrology' }, 'category_unknown'],
    [{ phone: '12345' }, 'phone_invalid'],
    [{ photoIds: ['somebody-elses'] }, 'photo_not_yours'],
  ] as const)('refuses %j with %s and writes nothing', async (change, code) => {
    expect(
      await wang().refusal(
        'submit',
        aVoice({
          name: '王小明',
          phone: '13800001234',
          ...change,
          photoIds: [...('photoIds' in change ? change.photoIds : [])],
        }),
      ),
    ).toBe(code);
    expect(county.cloud.engine.count('items')).toBe(0);
    expect(county.cloud.engine.count('contacts')).toBe(0);
  });

  it('takes a village in place of a map: it is read with the landmark, and a picture goes to its station', async () => {
    const resident = wang();
    const { areas } = await resident.call('listAreas', { placeId: 'qinghe' });
    expect(areas.filter(({ parentId }) => parentId === 'shimen').map(({ name }) => name)).toEqual([
      '石门社区',
      '关口村',
      '南沟村',
    ]);
    const { no } = await resident.call(
      'submit',
      aVoice({ areaId: 'guankou-v', whereabouts: { words: '老槐树下' } }),
    );
    const seen = await county.as('deputy-linhe').call('getItem', { no });
    expect([seen.whereabouts, seen.areaId]).toEqual(['关口村，老槐树下', 'guankou-v']);
    const alone = await resident.call('submit', aVoice({ areaId: 'guankou-v' }));
    expect((await county.as('deputy-linhe').call('getItem', { no: alone.no })).whereabouts).toBe('关口村');
    const snap = await resident.call(
      'submit',
      aVoice({ kind: 'snap', scene: undefined, areaId: 'liudong-v' }),
    );
    expect((await county.as('station-liudong').call('getItem', { no: snap.no })).whereabouts).toBe('柳东村');
    expect(await resident.refusal('submit', aVoice({ areaId: 'mars' }))).toBe('area_not_found');
  });

  it('takes a voice for a station to the station', async () => {
    const answer = await wang().call('submit', aVoice({ scene: SCENES.stationLiuxi }));
    expect([answer.state, answer.version, typeof answer.screenedBy]).toEqual(['submitted', 1, 'number']);
    expect(answer.holderName).toContain('联络站');
    const queue = await county.as('station-liuxi').call('listQueue', {});
    expect(queue.items.map(({ no }) => no)).toEqual([answer.no]);
  });

  it('takes a voice for a deputy who is away to their station', async () => {
    const answer = await wang().call('submit', aVoice({ scene: SCENES.awayDeputy }));
    expect(answer.state).toBe('submitted');
  });

  it('leaves to a person what the check of the text could not judge, or when it fails', async () => {
    expect((await wang().call('submit', aVoice({ text: '这一句待人工复核，请看看。' }))).state).toBe(
      'submitted',
    );
    county.cloud.faults.set({ kind: 'error', action: 'openapi.security.msgSecCheck', code: 45009 });
    expect((await wang().call('submit', aVoice())).state).toBe('submitted');
  });

  it('gives a number that can be checked when it is read out', async () => {
    const { no } = await wang().call('submit', aVoice());
    expect(isReferenceNumber(no)).toBe(true);
  });

  it('answers the same when the request is repeated, and refuses the key for other words', async () => {
    const first = await wang().call('submit', aVoice(), 'one-intent');
    expect(await wang().call('submit', aVoice(), 'one-intent')).toEqual(first);
    expect(await wang().refusal('submit', aVoice({ text: '另外一件事，路灯坏了。' }), 'one-intent')).toBe(
      'key_reused',
    );
    expect(county.cloud.engine.count('items')).toBe(1);
  });

  it('keeps name and phone of what was taken when the same request comes again, whatever it says then', async () => {
    const voice = aVoice({ name: '王小明', phone: '13800001234' });
    await wang().call('submit', voice, 'one-intent');
    const other = { ...voice, text: '另外一件事，路灯坏了。' };
    expect(await wang().refusal('submit', other, 'one-intent')).toBe('key_reused');
    expect(county.cloud.engine.count('contacts')).toBe(1);
  });

  it('takes the same key of somebody else as another voice', async () => {
    await wang().call('submit', aVoice(), 'one-intent');
    await county.as('resident-li').call('submit', aVoice(), 'one-intent');
    expect(county.cloud.engine.count('items')).toBe(2);
  });

  it('writes one voice when ten arrive at once under one key', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => wang().call('submit', aVoice(), 'tapped')),
    );
    expect(new Set(answers.map(({ no }) => no)).size).toBe(1);
    expect(county.cloud.engine.count('items')).toBe(1);
  });

  it('takes twenty voices of one person in a day', async () => {
    for (let nth = 0; nth < 20; nth += 1) await wang().call('submit', aVoice());
    expect(await wang().refusal('submit', aVoice())).toBe('too_many_today');
    const voice = aVoice({ name: '王小明', phone: '13800001234' });
    expect(await wang().refusal('submit', voice)).toBe('too_many_today');
    expect(county.cloud.engine.count('contacts')).toBe(0);
    county.cloud.clock.advance(24 * 3_600_000);
    expect(await wang().refusal('submit', aVoice())).toBe('granted');
  });
});
