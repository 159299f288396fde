import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';
import { momentOf } from '@shared/common/shanghai';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const station = () => county.as('station-liuxi');
const listed = async (who = 'station-liuxi') => (await county.as(who).call('listCallList', {})).calls;

/** Answered people who never allowed a push: the station is to ring them up. */
async function toBeCalled(count = 1) {
  for (let nth = 0; nth < count; nth += 1) await aVoiceIn(county, 'replied');
  await county.jobs();
  const calls = await listed();
  expect(calls).toHaveLength(count);
  return calls;
}

const inputOf = ({ id, no, since }: { id: string; no: string; since: number }) => ({ id, no, since });

describe('somebody who was told by telephone', () => {
  it('leaves the list of station and office, and the item says who told them what', async () => {
    const [first, second] = await toBeCalled(2);
    if (!first || !second) throw new Error('nobody is to be called');
    await station().call('noteCalled', inputOf(first));
    expect((await listed()).map(({ id }) => id)).toEqual([second.id]);
    expect((await listed('office-zhaoning')).map(({ id }) => id)).toEqual([second.id]);
    const { timeline } = await station().call('getItem', { no: first.no });
    expect(JSON.stringify(timeline)).toContain('打电话告诉了反映人：“等您评”');
    const theirs = await county.as('resident-wang').call('getItem', { no: first.no });
    expect(JSON.stringify(theirs)).not.toContain('打电话告诉了');
  });

  it('is counted no more on the next working morning', async () => {
    const [first] = await toBeCalled(2);
    if (!first) throw new Error('nobody is to be called');
    await county.as('office-zhaoning').call('noteCalled', inputOf(first));
    county.cloud.clock.set(momentOf('2026-09-28', '08:31'));
    await county.jobs();
    const { notices } = await station().call('listNotices', {});
    expect(notices.filter(({ code }) => code === 'N23').map(({ body }) => body)).toEqual([
      '有 1 位反映人收不到通知，请打电话告诉他们。',
    ]);
  });

  it('was told once, however often that is sent, and by one of two who say so', async () => {
    const [first] = await toBeCalled();
    if (!first) throw new Error('nobody is to be called');
    const said = { operation: 'noteCalled', input: inputOf(first), key: 'one-tap' };
    const { actingAs } = station();
    const answer = { ok: true, data: { no: first.no } };
    expect(await station().send({ ...said, actingAs })).toEqual(answer);
    expect(await station().send({ ...said, actingAs })).toEqual(answer);
    expect(await county.as('office-zhaoning').refusal('noteCalled', inputOf(first))).toBe('call_not_listed');
    const { timeline } = await station().call('getItem', { no: first.no });
    expect(JSON.stringify(timeline).split('打电话告诉了反映人').length - 1).toBe(1);
  });

  it('stays where something newer is to be told, where the mark is another, and for another station', async () => {
    const [first] = await toBeCalled();
    if (!first) throw new Error('nobody is to be called');
    const input = inputOf(first);
    for (const wrong of [
      { ...input, since: first.since - 1 },
      { ...input, id: 'somebody' },
      { ...input, id: '__proto__' },
    ])
      expect(await station().refusal('noteCalled', wrong)).toBe('call_not_listed');
    expect(await county.as('station-liudong').refusal('noteCalled', input)).toBe('item_not_found');
    expect(await county.as('unit-jtj').refusal('noteCalled', input)).toBe('wrong_caller');
    expect(await listed()).toEqual([first]);
  });

  it('is named by a mark that says nothing of who they are', async () => {
    const [first] = await toBeCalled();
    expect(JSON.stringify(first)).not.toContain('resident');
    expect(first?.id).toMatch(/^[0-9a-f]{24}$/u);
  });
});
