import { DAY_MS, MINUTE_MS } from '@shared/common/shanghai';
import { TEMPLATES } from '@shared/notice/templates';
import { DEMO_NOW } from '../../../demo/county';
import { pick, shuffled } from '../../../demo/seeded';
import { templateId } from '../../../demo/server/cloud';
import type { StoredNotice } from '../../../cloudfunctions/store/notices';
import type { Fault, LocalCloud } from '../../../localcloud/local-cloud';
import { chance, Tally, type Row } from '../row';
import { noneFailed, startCounty } from '../support/county';
import { everything } from '../support/everything';

const SEND = 'openapi.subscribeMessage.send';
interface End {
  fault?: Omit<Fault, 'action' | 'openid'>;
  end: StoredNotice['push']['state'];
}

const refusedBy = (code: number, end: End['end']): End => ({
  fault: { kind: 'error', code, times: 1 },
  end,
});

/** Every answer that the platform gives to a push, technical ones that pass and ones that stay. */
const ENDS: readonly End[] = [
  { end: 'sent' },
  // Refused by the person, or there is no such person: somebody phones.
  ...[40003, 43101].map((code) => refusedBy(code, 'no_consent')),
  // Ours to mend, or the words were refused: no second attempt helps. One of the codes WeChat has never told of.
  ...[40037, 41030, 45168, 47003, -604101, 99999].map((code) => refusedBy(code, 'failed')),
  // Passes: the next attempt arrives.
  { fault: { kind: 'error', code: -1, times: 2 }, end: 'sent' },
  { fault: { kind: 'error', code: 43108, times: 1 }, end: 'sent' },
  { fault: { kind: 'error', code: 45011, times: 1 }, end: 'sent' },
  { fault: { kind: 'error', code: 45009, times: 1 }, end: 'sent' },
  // Stays: given up after its tries.
  { fault: { kind: 'error', code: -1, times: 50 }, end: 'failed' },
];
const CRASHES = { short: 3, long: 40 };
/** The SDK waits so long for an answer that never comes. */
const TIMED_OUT = { short: 0, long: 4 };

/** Pushes to so many people, of whom some get each of the platform's answers, and others lose the sender on the way. */
export const sender: Row = {
  name: 'sender',
  run: async (surroundings) => {
    const tally = new Tally();
    const count = surroundings.long ? 10_000 : 140;
    const crashes = surroundings.long ? CRASHES.long : CRASHES.short;
    const { cloud, log } = await startCounty(surroundings, 2);
    try {
      const people = Array.from({ length: count }, (_, nth) => `fire-told-${nth}`);
      const plan = shuffled(people, chance(surroundings, 'plan')).map((openid, nth) => ({
        openid,
        ...pick(ENDS, nth),
      }));
      const plain = plan.filter(({ fault }) => !fault).map(({ openid }) => openid);
      const crashed = plain.slice(0, crashes);
      const before = plain.slice(crashes, crashes * 2);
      const silent = plain.slice(crashes * 2, crashes * 2 + TIMED_OUT[surroundings.long ? 'long' : 'short']);
      // An attempt that was cut off has spent its consent.
      const twice = new Set([...crashed, ...before, ...silent]);
      for (const openid of people) await agreesTo(cloud, openid, twice.has(openid) ? 3 : 1);
      await cloud.idle();
      cloud.engine.insertMany('notices', people.map(aNotice));
      tally.set('answers of the platform', ENDS.length);
      tally.count('time-outs', silent.length);
      for (const { openid, fault } of plan) if (fault) cloud.faults.set({ action: SEND, openid, ...fault });
      for (const openid of crashed) cloud.faults.set({ action: SEND, openid, kind: 'crash_after' });
      for (const openid of before) cloud.faults.set({ action: SEND, openid, kind: 'crash_before' });
      for (const openid of silent) cloud.faults.set({ action: SEND, openid, kind: 'timeout' });
      await untilSettled(cloud, crashed.length + before.length, tally);
      judge(cloud, plan, new Set(crashed), tally);
      tally.atLeast('notices', count);
      tally.atLeast('crashes', crashes * 2);
    } finally {
      await cloud.close();
    }
    noneFailed(log, tally);
    return tally.outcome();
  },
};

async function agreesTo(cloud: LocalCloud, openid: string, times: number): Promise<void> {
  const id = templateId('answer');
  for (let time = 0; time < times; time += 1) {
    await cloud.subscribe(openid, [id], { [id]: 'accept' });
    // The platform tells one consent from another by its second.
    cloud.clock.advance(1_000);
  }
}

function aNotice(openid: string): StoredNotice {
  const values: Record<string, string> = {
    thing: '路灯坏了三天',
    phrase: '已答复',
    character_string: 'QH261009-AAAAA',
    time: '2026年10月9日 10:06',
    date: '2026年10月9日',
  };
  const fields = Object.fromEntries(
    Object.keys(TEMPLATES.answer.fields).map((name) => [
      name,
      { value: values[name.replace(/\d+$/, '')] ?? '' },
    ]),
  );
  return {
    ...{ _id: `n.${openid}`, openid, placeId: 'qinghe', stationId: 'st-liuxi', code: 'N07' },
    ...{
      itemId: `item.${openid}`,
      no: 'QH261009-AAAAA',
      itemTitle: '路灯坏了三天',
      title: '有答复了',
      body: '请看。',
    },
    ...{ page: 'pages/item/index?no=QH261009-AAAAA', at: DEMO_NOW, read: false, pushAt: DEMO_NOW },
    push: { state: 'waiting', template: 'answer', version: 1, fields, attempts: 0 },
  };
}

/** The timer, minute after minute, until nothing is left to be sent; the next morning comes for what waits for it. */
async function untilSettled(cloud: LocalCloud, crashes: number, tally: Tally): Promise<void> {
  for (let rounds = 0; cloud.engine.count('notices', { pushAt: { $gt: 0 } }) > 0; rounds += 1) {
    if (rounds > 2_000) throw new Error('pushes that never end');
    const due = cloud.engine.count('notices', { pushAt: { $gt: 0, $lte: cloud.clock.now() } });
    if (due === 0) {
      const soon = cloud.engine.count('notices', {
        pushAt: { $gt: 0, $lte: cloud.clock.now() + 6 * MINUTE_MS },
      });
      cloud.clock.advance(soon > 0 ? 6 * MINUTE_MS : DAY_MS / 4);
    }
    const run = await cloud.runTimer('jobs').catch(() => null);
    tally.count(run === null ? 'crashes' : 'runs');
  }
  tally.holds(tally.of('crashes') === crashes, () => `${tally.of('crashes')} crashes of ${crashes}`);
}

function judge(
  cloud: LocalCloud,
  plan: readonly { openid: string; end: string; fault?: { code?: string | number } }[],
  crashed: ReadonlySet<string>,
  tally: Tally,
): void {
  const notices = new Map(everything<StoredNotice>(cloud.engine, 'notices').map((one) => [one.openid, one]));
  const calls = new Set(
    everything<{ openid: string }>(cloud.engine, 'call_list').map(({ openid }) => openid),
  );
  const arrived = new Map<string, number>();
  for (const { openid } of cloud.outbox()) arrived.set(openid, (arrived.get(openid) ?? 0) + 1);
  for (const { openid, end, fault } of plan) {
    const push = notices.get(openid)?.push;
    tally.count('notices');
    if (!tally.holds(push?.state === end, () => `${openid} ended ${JSON.stringify(push)} and not ${end}`))
      continue;
    tally.count(end);
    const came = arrived.get(openid) ?? 0;
    const most = crashed.has(openid) ? 2 : 1;
    const right = end === 'sent' ? came >= 1 && came <= most : came === 0;
    tally.holds(right, () => `${openid}, ${end}: ${came} messages`);
    if (came > 1) tally.count('twice');
    if (end !== 'sent')
      tally.holds(push?.errcode === fault?.code, () => `${openid} has no cause: ${push?.errcode}`);
    if (end === 'no_consent') tally.holds(calls.has(openid), () => `nobody phones ${openid}`);
  }
}
