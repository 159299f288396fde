import { closedInJiangxia, PUBLIC_WORDS, SPEAKER } from './support/board';
import { startCounty, type County } from './support/county';
import { aVoice } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'jiangxia']);
});
afterEach(() => county.close());

const proposed = async () => {
  const no = await closedInJiangxia(county);
  await county.as('jiangxia-station-xiaozhu').call('proposePublication', { no, ...PUBLIC_WORDS });
  return no;
};

describe('agreePublication', () => {
  it('is the submitter’s alone, about what was shown to them, once', async () => {
    const no = await closedInJiangxia(county);
    expect(await county.as(SPEAKER).refusal('agreePublication', { no })).toBe('publication_not_proposed');
    await county.as('jiangxia-station-xiaozhu').call('proposePublication', { no, ...PUBLIC_WORDS });
    expect(await county.as('resident-li').refusal('agreePublication', { no })).toBe('item_not_found');
    expect(await county.as('jiangxia-office').refusal('agreePublication', { no })).toBe('not_allowed');
    await county.as(SPEAKER).call('agreePublication', { no });
    expect(await county.as(SPEAKER).refusal('agreePublication', { no })).toBe('publication_agreed');
  });

  it('is kept with the item: the office sees when, on every phone the same, and it stands in the record', async () => {
    const no = await proposed();
    await county.as(SPEAKER).call('agreePublication', { no }, 'one-tap');
    await county.as(SPEAKER).call('agreePublication', { no }, 'one-tap');
    const seen = await county.as('jiangxia-office').call('getItem', { no });
    expect(seen.publication?.agreedAt).toBe(county.cloud.clock.now());
    expect(seen.timeline.filter(({ type }) => type === 'publication_agreed').length).toBe(1);
    await county.as('jiangxia-office').call('publish', { no, ...PUBLIC_WORDS });
    expect((await county.as(SPEAKER).call('getItem', { no })).publication?.agreedAt).toBe(
      county.cloud.clock.now(),
    );
  });

  it('is asked anew about other words, and a later no takes the matter down', async () => {
    const no = await proposed();
    await county.as(SPEAKER).call('agreePublication', { no });
    const other = { ...PUBLIC_WORDS, publicText: '村口的路灯三天没亮。' };
    await county.as('jiangxia-station-xiaozhu').call('proposePublication', { no, ...other });
    expect((await county.as(SPEAKER).call('getItem', { no })).publication?.agreedAt).toBeUndefined();
    await county.as(SPEAKER).call('agreePublication', { no });
    await county.as('jiangxia-office').call('publish', { no, ...other });
    await county.as(SPEAKER).call('objectPublication', { no });
    expect(await county.as('passing-by').refusal('getPublished', { no })).toBe('not_on_board');
  });
});

describe('what is said about publicity when somebody speaks', () => {
  const TEXT = '我叫张小明，电话 13900001234，村口的路灯坏了。';

  it('a no stands: nobody may propose it', async () => {
    const { no } = await county.as('resident-wang').call('submit', aVoice({ mayPublish: false }));
    const office = county.as('office-zhaoning');
    expect(await office.refusal('proposePublication', { no, ...PUBLIC_WORDS })).toBe('publication_objected');
  });

  it('a yes comes with their own version, which station and office begin with; it is shown to them again', async () => {
    const publicText = '村口的路灯坏了。';
    const { no } = await county
      .as('resident-wang')
      .call('submit', aVoice({ text: TEXT, mayPublish: true, publicText }));
    const office = county.as('office-zhaoning');
    expect((await office.call('getItem', { no })).mayPublish).toBe(true);
    expect(await office.call('draftPublication', { no })).toMatchObject({ publicText, own: true });
    expect(await office.refusal('publish', { no, ...PUBLIC_WORDS })).toBe('publication_not_proposed');
  });

  it('nothing said is no yes; the submitter can read at any time what would be seen', async () => {
    const wang = county.as('resident-wang');
    const { no } = await wang.call('submit', aVoice({ text: TEXT }));
    expect((await wang.call('getItem', { no })).mayPublish).toBeUndefined();
    expect(await wang.call('draftPublication', { no })).toMatchObject({
      publicText: '我叫※，电话 ※，村口的路灯坏了。',
      own: false,
    });
    expect(await county.as('resident-li').refusal('draftPublication', { no })).toBe('item_not_found');
    const { draft, ...detail } = await wang.call('getItem', { no, draft: true });
    expect(draft).toEqual(await wang.call('draftPublication', { no }));
    expect(detail).toEqual(await wang.call('getItem', { no }));
    // A deputy holds it and prepares nothing.
    expect((await county.as('deputy-linhe').call('getItem', { no, draft: true })).draft).toBeUndefined();
  });

  it('words that nobody may read are refused in the public version too', async () => {
    const input = aVoice({ mayPublish: true, publicText: '这里有违禁词，不能发。' });
    expect(await county.as('resident-wang').refusal('submit', input)).toBe('content_refused');
  });
});
