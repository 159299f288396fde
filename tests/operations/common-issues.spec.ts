import { startCounty, type County } from './support/county';
import { AN_ASSIGNMENT, aVoice } from './support/voice';
import { SCENES } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'zhashui']);
});
afterEach(() => county.close());

const office = () => county.as('office-zhaoning');
const unit = () => county.as('unit-jtj');

/** What can wait is the timer's, half a minute later. */
async function later(): Promise<void> {
  county.cloud.clock.advance(60_000);
  await county.jobs();
}

/** The same lamp in the words of five neighbours. */
const LAMP = [
  '桂花街西口的路灯不亮了，晚上黑得看不清路。',
  '桂花街西口那盏路灯坏了半个月，老人摔了一跤。',
  '我家住桂花街西口，路灯一直不亮，孩子下晚自习害怕。',
  '反映桂花街西口晚上没有路灯照明，骑车看不见坑。',
  '桂花街路灯坏了没人修，西口一片漆黑。',
];

async function said(text: string, who: string): Promise<string> {
  county.cloud.clock.advance(1_000);
  const { no } = await county.as(who).call('submit', aVoice({ scene: SCENES.stationLiuxi, text }));
  return no;
}

async function saidByFive(): Promise<string[]> {
  const nos: string[] = [];
  for (const [nth, text] of LAMP.entries()) nos.push(await said(text, `neighbour-${nth + 1}`));
  await later();
  return nos;
}

const suggested = async () => (await office().call('listCommonIssues', { state: 'suggested' })).issues;
const alarms = async () =>
  (await office().call('listNotices', {})).notices.filter(({ code }) => code === 'N32');

describe('what several people say', () => {
  it('is put together as a suggestion, with the reason on each item, for the office alone', async () => {
    const nos = await saidByFive();
    await said('松林村的自来水发黄，没法做饭。', 'neighbour-6');
    await later();
    expect(await suggested()).toMatchObject([{ no: nos[0], people: 5, said: 5 }]);
    const { alike, commands } = await office().call('getItem', { no: nos[1] ?? '' });
    expect(alike).toMatchObject({ people: 5, confirmed: false, no: nos[0] });
    expect(alike?.because.join()).toContain('桂花街西口');
    expect(commands.map(({ name }) => name)).toContain('merge');
    for (const [who, no] of [
      ['neighbour-2', nos[1]],
      ['station-liuxi', nos[1]],
    ] as const) {
      expect((await county.as(who).call('getItem', { no: no ?? '' })).alike).toBeUndefined();
    }
  });

  it('alarms the office once, when the fifth person speaks, not when one speaks five times', async () => {
    for (const text of LAMP) await said(text, 'neighbour-1');
    await later();
    expect(await alarms()).toEqual([]);
    for (const [nth, text] of LAMP.slice(1).entries()) await said(text, `neighbour-${nth + 2}`);
    await later();
    await later();
    expect(await alarms()).toMatchObject([
      {
        title: '好几个人说',
        body: '十四天里有 5 个人说的像是同一件事，请看看要不要一起办。',
        page: expect.stringMatching(/^packages\/staff\/pages\/common-issue\/index\?no=QH/u),
      },
    ]);
    await said('桂花街西口路灯还是不亮。', 'neighbour-7');
    await later();
    expect(await alarms()).toHaveLength(1);
  });

  it('is nothing to another place, and what is never public is compared with nothing', async () => {
    await saidByFive();
    const other = county.as('zhashui-office');
    expect((await other.call('listCommonIssues', { state: 'suggested' })).issues).toEqual([]);
    const [issue] = await suggested();
    expect(await other.refusal('getCommonIssue', { no: issue?.no ?? '' })).toBe('common_issue_not_found');
    expect(await unit().refusal('getCommonIssue', { no: issue?.no ?? '' })).toBe('common_issue_not_found');
  });
});

describe('one handling for all of them', () => {
  it('is one assignment and one reply, and each of the five is told and reads their own words', async () => {
    const nos = await saidByFive();
    const [lead = '', ...others] = nos;
    const [issue] = await suggested();
    const id = issue?.id ?? '';
    const { results } = await office().call('confirmCommonIssue', { id, leadNo: lead, nos });
    expect(results.map(({ no, done, state }) => [no, done, state])).toEqual(
      others.map((no) => [no, true, 'merged']),
    );
    expect(await suggested()).toEqual([]);
    await county.as('station-liuxi').call('admit', { no: lead, to: 'triage' });
    await office().call('assign', { no: lead, ...AN_ASSIGNMENT });
    await unit().call('signIn', { no: lead });
    const seen = await unit().call('getCommonIssue', { no: lead });
    expect(seen).toMatchObject({ state: 'confirmed', people: 5, writes: true, lead: { no: lead } });
    expect(seen.items.map(({ no, text }) => [no, text])).toEqual(nos.map((no, nth) => [no, LAMP[nth]]));
    const words = nos.map((no, nth) => ({ no, text: `第 ${nth + 1} 位邻居：您家门口那盏也换了。` }));
    await unit().call('savePersonalWords', { id, words });
    expect(
      (await county.as('neighbour-2').call('getItem', { no: others[0] ?? '' })).personal,
    ).toBeUndefined();
    await unit().call('reply', { no: lead, text: '西口五盏灯都换好了。', resultClass: 'A', mode: 'written' });
    expect(await unit().refusal('savePersonalWords', { id, words })).toBe('personal_words_closed');
    expect((await county.as('neighbour-1').call('getItem', { no: lead })).personal).toBeUndefined();
    await office().call('release', { no: lead });
    await later();
    for (const [nth, no] of nos.entries()) {
      const person = county.as(`neighbour-${nth + 1}`);
      const item = await person.call('getItem', { no });
      expect([item.reply?.text ?? item.parent?.reply?.text, item.personal]).toEqual([
        '西口五盏灯都换好了。',
        `第 ${nth + 1} 位邻居：您家门口那盏也换了。`,
      ]);
      expect(JSON.stringify(item)).not.toContain(`第 ${((nth + 1) % 5) + 1} 位邻居`);
      const told = (await person.call('listNotices', {})).notices.filter(({ code }) => code === 'N07');
      expect(told.map((notice) => [notice.no, notice.page])).toEqual([[no, `pages/item/index?no=${no}`]]);
    }
  });

  it('says for each why it could not be merged, and answers the same when it is sent twice', async () => {
    const nos = await saidByFive();
    const [lead = '', second = '', third = ''] = nos;
    await county.as('neighbour-2').call('withdraw', { no: second });
    const [issue] = await suggested();
    const input = { id: issue?.id ?? '', leadNo: lead, nos: [second, third] };
    const first = await office().call('confirmCommonIssue', input, 'confirm-once');
    expect(first.results.map(({ no, done, refusal }) => [no, done, refusal?.code])).toEqual([
      [second, false, 'illegal_transition'],
      [third, true, undefined],
    ]);
    expect(await office().call('confirmCommonIssue', input, 'confirm-once')).toEqual(first);
    expect(await office().refusal('confirmCommonIssue', { ...input, nos: ['QH260924-CCCCC'] })).toBe(
      'common_issue_not_found',
    );
  });

  it('tells those whose words were written down for them by telephone', async () => {
    const [lead = ''] = await saidByFive();
    const registered = await county.as('station-liuxi').call('register', {
      kind: 'voice',
      source: 'phone',
      text: '桂花街西口的路灯坏了，晚上黑得看不清路。',
      onBehalf: true,
      name: '周大爷',
      phone: '13900000001',
    });
    await later();
    const { id = '' } = (await suggested())[0] ?? {};
    await office().call('confirmCommonIssue', { id, leadNo: lead, nos: [registered.no] });
    await county.as('station-liuxi').call('admit', { no: lead, to: 'triage' });
    await office().call('assign', { no: lead, ...AN_ASSIGNMENT });
    await unit().call('signIn', { no: lead });
    await unit().call('reply', { no: lead, text: '西口五盏灯都换好了。', resultClass: 'A', mode: 'written' });
    await office().call('release', { no: lead });
    await later();
    const { calls } = await county.as('station-liuxi').call('listCallList', {});
    expect(calls.map(({ no }) => no)).toContain(registered.no);
  });
});

describe('the office knows better', () => {
  it('splits off what is another matter, and it is not put back', async () => {
    const nos = await saidByFive();
    const { id = '' } = (await suggested())[0] ?? {};
    const last = nos[4] ?? '';
    expect(await office().call('splitCommonIssue', { id, nos: [last] })).toEqual({ id, people: 4 });
    expect((await office().call('getItem', { no: last })).alike).toBeUndefined();
    await later();
    expect((await suggested())[0]).toMatchObject({ id, people: 4 });
    await office().call('confirmCommonIssue', { id, leadNo: nos[0] ?? '', nos: [nos[1] ?? ''] });
    expect(await office().refusal('splitCommonIssue', { id, nos: [nos[1] ?? ''] })).toBe('already_there');
    expect(await office().refusal('splitCommonIssue', { id, nos: [nos[0] ?? ''] })).toBe('already_there');
  });

  it('leaves nothing common of one alone, until somebody says it again', async () => {
    const nos = [await said(LAMP[0] ?? '', 'neighbour-1'), await said(LAMP[1] ?? '', 'neighbour-2')];
    await later();
    const { id = '' } = (await suggested())[0] ?? {};
    const split = { id, nos: [nos[1] ?? ''] };
    expect(await office().call('splitCommonIssue', split, 'apart')).toEqual({ id, people: 1 });
    expect(await office().call('splitCommonIssue', split, 'apart')).toEqual({ id, people: 1 });
    expect(await suggested()).toEqual([]);
    expect(await office().refusal('splitCommonIssue', { id, nos })).toBe('common_issue_not_found');
  });

  it('unites two, the items of both stand in the one that stays', async () => {
    const lamps = [await said(LAMP[0] ?? '', 'neighbour-1'), await said(LAMP[1] ?? '', 'neighbour-2')];
    const poles = [
      await said('银杏巷灯杆歪了快要倒，压着电线。', 'neighbour-3'),
      await said('银杏巷的灯杆歪得厉害，电线都拉紧了。', 'neighbour-4'),
    ];
    await later();
    const found = await suggested();
    expect(found.map(({ people }) => people)).toEqual([2, 2]);
    const [into = '', id = ''] = [lamps[0], poles[0]].map((no) => found.find((one) => one.no === no)?.id);
    expect(await office().refusal('uniteCommonIssues', { id, intoId: id })).toBe('merge_into_itself');
    const unites = { id, intoId: into };
    expect(await office().call('uniteCommonIssues', unites, 'one')).toEqual({ id: into, people: 4 });
    expect(await office().call('uniteCommonIssues', unites, 'one')).toEqual({ id: into, people: 4 });
    expect(await office().refusal('uniteCommonIssues', unites)).toBe('common_issue_not_found');
    expect((await suggested()).map((issue) => [issue.id, issue.people])).toEqual([[into, 4]]);
    const seen = await office().call('getCommonIssue', { no: poles[1] ?? '' });
    expect([seen.id, seen.items.map(({ no }) => no)]).toEqual([into, [...lamps, ...poles]]);
  });
});

describe('its work', () => {
  const LOOKED = 'database.getDocument likenesses';

  it('is one bounded query for a message, whether two have spoken of it or thousands', async () => {
    const first = await said(LAMP[0] ?? '', 'neighbour-1');
    await later();
    const callsFor = async (text: string, who: string) => {
      await said(text, who);
      await later();
      const trace = county.cloud.lastInvocation()?.trace ?? [];
      return trace
        .map(({ action, target }) => `${action} ${target}`)
        .filter((call) => /likenesses/u.test(call));
    };
    await callsFor(LAMP[1] ?? '', 'neighbour-2');
    const few = await callsFor(LAMP[2] ?? '', 'neighbour-3');
    expect(few.filter((call) => call === LOOKED)).toHaveLength(1);
    const [row] = county.cloud.engine.aggregate('likenesses', [{ $match: { no: first } }]);
    for (let from = 0; from < 3000; from += 1000) {
      const more = Array.from({ length: 1000 }, (_, nth) => ({
        ...row,
        _id: `more-${from + nth}`,
        no: `M${from + nth}`,
      }));
      county.cloud.engine.insertMany('likenesses', more);
    }
    expect(await callsFor(LAMP[3] ?? '', 'neighbour-4')).toEqual(few);
    const { alike } = await office().call('getItem', { no: first });
    expect(alike?.people).toBe(4);
  });
});
