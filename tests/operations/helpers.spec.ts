import { NOW, startCounty, type County } from './support/county';
import { aVoice, aVoiceIn, A_REPLY, AN_ASSIGNMENT, RESIDENT } from './support/voice';

const SON = 'resident-son';
const DAY_MS = 24 * 3_600_000;

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const aVisit = async () =>
  (
    await county.as('station-liuxi').call('register', {
      kind: 'reception_case',
      source: 'reception',
      onBehalf: true,
      text: '孙大娘家门口的路灯坏了三天。',
      name: '孙大娘',
    })
  ).no;

describe('a helper', () => {
  it('asked by the submitter sees the item, adds to it and rates it, and the record says who it was', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const { code } = await county.as(RESIDENT).call('offerHelp', { no, relation: 'family' });
    expect(await county.as(SON).refusal('getItem', { no })).toBe('item_not_found');
    expect(await county.as(SON).call('acceptHelp', { code })).toEqual({ no });

    const seen = await county.as(SON).call('getItem', { no });
    expect([seen.standing, seen.commands.map(({ name }) => name)]).toEqual(['helper', ['supplement']]);
    await county.as(SON).call('supplement', { no, text: '我妈说是小学东边那个路口。' });

    await county.as('unit-jtj').call('reply', { no, ...A_REPLY });
    await county.as('office-zhaoning').call('release', { no });
    await county.as(SON).call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    const { timeline, state } = await county.as('office-zhaoning').call('getItem', { no });
    const theirs = timeline.filter(({ by }) => by.standing === 'helper').map(({ type }) => type);
    expect([state, theirs]).toEqual(['closed', ['supplemented', 'rated']]);
  });

  it('may do nothing else, and sees neither share token nor who looked at the telephone', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const { code } = await county.as(RESIDENT).call('offerHelp', { no, relation: 'other' });
    await county.as(SON).call('acceptHelp', { code });
    const son = county.as(SON);
    expect(await son.refusal('withdraw', { no, reason: 'changed_mind' })).toBe('not_allowed');
    expect(await son.refusal('urge', { no })).toBe('not_allowed');
    expect(await son.refusal('offerHelp', { no, relation: 'family' })).toBe('not_allowed');
    expect(await son.refusal('listHelpers', { no })).toBe('not_allowed');
    const seen = await son.call('getItem', { no });
    expect([seen.shareToken, seen.contactViews, seen.submitter]).toEqual([undefined, undefined, undefined]);
  });

  it('asked by the station speaks for who has no phone: only so can it be rated at all', async () => {
    const no = await aVisit();
    const { code } = await county.as('station-liuxi').call('offerHelp', { no, relation: 'village' });
    await county.as(SON).call('acceptHelp', { code });
    await county.as('station-liuxi').call('admit', { no, to: 'triage', categoryId: 'transport' });
    await county.as('office-zhaoning').call('assign', { no, ...AN_ASSIGNMENT });
    await county.as('unit-jtj').call('signIn', { no });
    await county.as('unit-jtj').call('reply', { no, ...A_REPLY });
    await county.as('office-zhaoning').call('release', { no });
    await county.as(SON).call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    expect((await county.as('office-zhaoning').call('getItem', { no })).state).toBe('closed');
    const { items } = await county.as(SON).call('listMyItems', { filter: 'following' });
    expect(items.map(({ page }) => page)).toEqual([`pages/item/index?no=${no}`]);
  });

  it('is not counted as one more who asks for the same', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const { code } = await county.as(RESIDENT).call('offerHelp', { no, relation: 'family' });
    await county.as(SON).call('acceptHelp', { code });
    expect((await county.as(RESIDENT).call('getItem', { no })).followers).toBe(0);
  });

  it('is stopped by whoever asked: from then on the item does not exist for them', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const wang = county.as(RESIDENT);
    const { code } = await wang.call('offerHelp', { no, relation: 'family' });
    await county.as(SON).call('acceptHelp', { code });
    const [helper] = (await wang.call('listHelpers', { no })).helpers;
    expect(helper).toMatchObject({ relation: 'family', state: 'helping', acceptedAt: NOW });
    const ends = { no, id: helper?.id ?? '' };
    await wang.call('endHelp', ends, 'the-end');
    expect(await wang.call('endHelp', ends, 'the-end')).toEqual({ id: ends.id, state: 'ended' });
    expect(await wang.refusal('endHelp', ends)).toBe('helper_not_found');
    expect(await county.as(SON).refusal('getItem', { no })).toBe('item_not_found');
    expect(await county.as(SON).refusal('supplement', { no, text: '再补一句话' })).toBe('item_not_found');
    expect((await county.as(SON).call('listMyItems', { filter: 'following' })).items).toEqual([]);
    expect(await county.as(SON).refusal('acceptHelp', { code })).toBe('help_code_unknown');
  });
});

describe('a helper code', () => {
  it('is used once, by one person, within seven days, and not by whoever gave it', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const wang = county.as(RESIDENT);
    const { code, expiresAt } = await wang.call('offerHelp', { no, relation: 'family' });
    expect(expiresAt).toBe(NOW + 7 * DAY_MS);
    expect(await wang.refusal('acceptHelp', { code })).toBe('help_is_yours');
    await county.as(SON).call('acceptHelp', { code });
    expect(await county.as(SON).call('acceptHelp', { code })).toEqual({ no });
    expect(await county.as('resident-other').refusal('acceptHelp', { code })).toBe('help_code_unknown');
    const second = await wang.call('offerHelp', { no, relation: 'other' });
    county.cloud.clock.set(NOW + 7 * DAY_MS);
    expect(await county.as('resident-other').refusal('acceptHelp', { code: second.code })).toBe(
      'help_code_unknown',
    );
  });

  it('cannot be guessed: five wrong ones a day, then the right one opens nothing either', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const { code } = await county.as(RESIDENT).call('offerHelp', { no, relation: 'family' });
    const stranger = county.as('resident-stranger');
    for (let nth = 2; nth < 7; nth += 1) {
      expect(await stranger.refusal('acceptHelp', { code: `ABCD234${nth}` })).toBe('help_code_unknown');
    }
    expect(await stranger.refusal('acceptHelp', { code })).toBe('help_code_unknown');
    expect(await county.as(SON).refusal('acceptHelp', { code })).toBe('granted');
  });

  it('is made by the submitter, and by a station only for who has no phone', async () => {
    const { no } = await county.as(RESIDENT).call('submit', aVoice());
    expect(await county.as('station-liuxi').refusal('offerHelp', { no, relation: 'village' })).toBe(
      'not_allowed',
    );
    expect(await county.as('unit-jtj').refusal('offerHelp', { no, relation: 'other' })).toBe(
      'item_not_found',
    );
    const wang = county.as(RESIDENT);
    for (let nth = 0; nth < 3; nth += 1) await wang.call('offerHelp', { no, relation: 'family' });
    expect(await wang.refusal('offerHelp', { no, relation: 'family' })).toBe('too_many_helpers');
  });
});
