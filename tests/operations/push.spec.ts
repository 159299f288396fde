import { momentOf } from '@shared/common/shanghai';
import type { TemplateKey } from '@shared/notice/template-keys';
import { collection } from '../../cloudfunctions/platform/database';
import { NOW, SCENES, startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const wang = 'resident-wang';
const ANSWER = { text: '明天上午给您装好。', resultClass: 'A', mode: 'phone' } as const;

const agree = (openid: string, ...keys: TemplateKey[]) => county.agree(openid, ...keys);

const pushed = (openid: string) =>
  county.cloud
    .outbox()
    .filter((message) => message.openid === openid)
    .map(({ templateId }) => templateId);

async function submit(text = '上学路一下雨就积水，娃娃要蹚过去。') {
  const said = await county.as(wang).call('submit', { placeId: 'qinghe', scene: SCENES.linhe, text });
  await county.jobs();
  return said.no;
}

/** To the moment before the reply is let out. */
async function toReview(no: string) {
  await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
  const roads = { no, tier: 'county' as const, categoryId: categoryId(), leadUnitId: 'jtj' };
  await county.as('office-zhaoning').call('assign', roads);
  await county.as('unit-jtj').call('signIn', { no });
  await county.as('unit-jtj').call('reply', {
    no,
    text: '10 月 8 日清完涵管淤泥，农村公路股李工负责。',
    resultClass: 'A',
    mode: 'written',
  });
  await county.jobs();
}

let roadsCategory = '';
const categoryId = () => roadsCategory;
beforeEach(async () => {
  const { places } = await county.as(wang).call('getSession', { placeId: 'qinghe' });
  roadsCategory = places[0]?.categories.find(({ label }) => label === '交通运输')?.id ?? '';
});

describe('a push', () => {
  it('reaches the deputy within the call that caused it, and never carries the resident', async () => {
    await agree('demo-deputy-linhe', 'task');
    await submit();
    const [message] = county.cloud.outbox().filter(({ openid }) => openid === 'demo-deputy-linhe');
    expect(message?.page).toMatch(/^packages\/deputy\/pages\/voice\/index\?no=QH260924-/);
    expect(JSON.stringify(message?.fields)).not.toContain('resident-wang');
  });

  it('uses one consent, and none when the effect comes again', async () => {
    await agree('demo-deputy-linhe', 'task');
    await agree('demo-deputy-linhe', 'task');
    await agree('demo-deputy-linhe', 'task');
    const left = () =>
      county.cloud.engine.aggregate('consents', [
        { $match: { openid: 'demo-deputy-linhe' } },
        { $project: { _id: 0, remaining: 1 } },
      ]);
    const no = await submit();
    expect(left()).toEqual([{ remaining: 2 }]);
    const [told] = county.cloud.engine.aggregate('notices', [{ $match: { openid: 'demo-deputy-linhe' } }]);
    const again = { id: 'again', type: 'notify', code: told?.code, to: 'deputy', seq: 2 };
    await inFunction(county, () =>
      collection('items')
        .where({ no })
        .update({ data: { effects: [again], nextAt: 1 } }),
    );
    await county.jobs();
    expect(left()).toEqual([{ remaining: 2 }]);
    expect(pushed('demo-deputy-linhe')).toEqual(['tpl-task']);
    expect(county.cloud.engine.count('notices', { openid: 'demo-deputy-linhe' })).toBe(1);
  });

  it('goes out while time goes on between the notice and its push', async () => {
    await agree('demo-deputy-linhe', 'task');
    county.runClock();
    await submit();
    expect(pushed('demo-deputy-linhe')).toEqual(['tpl-task']);
  });

  it('with one left for the template, waits for the reply: progress stays in the inbox', async () => {
    await agree(wang, 'answer');
    await agree(wang, 'progress');
    const no = await submit();
    await toReview(no);
    expect(pushed(wang)).toEqual([]);
    await county.as('office-zhaoning').call('release', { no });
    await county.jobs();
    expect(pushed(wang)).toEqual(['tpl-answer']);
    const { notices } = await county.as(wang).call('listNotices', {});
    expect(notices.map(({ code }) => code).sort()).toEqual(['N01', 'N02', 'N06', 'N07', 'N10']);
  });

  it('with several left, tells progress too', async () => {
    await agree(wang, 'progress');
    await agree(wang, 'progress');
    await submit();
    expect(pushed(wang)).toEqual(['tpl-progress']);
    const { pushesLeft } = await county.as(wang).call('getSession', {});
    expect(pushesLeft.progress).toBe(1);
  });

  it('is deferred over the night, the inbox is not', async () => {
    await agree('demo-deputy-linhe', 'task');
    county.cloud.clock.set(momentOf('2026-09-24', '23:50'));
    await submit();
    expect(pushed('demo-deputy-linhe')).toEqual([]);
    expect((await county.as('deputy-linhe').call('listNotices', {})).notices).toHaveLength(1);
    county.cloud.clock.set(momentOf('2026-09-25', '08:01'));
    await county.jobs();
    expect(pushed('demo-deputy-linhe')).toEqual(['tpl-task']);
  });

  it('of others is not put off by a run of the timer that dies with one', async () => {
    const people = ['resident-wang', 'resident-li'];
    const { linhe } = SCENES;
    for (const openid of people) {
      for (let time = 0; time < 3; time += 1) await agree(openid, 'progress');
      await county.as(openid).call('submit', { placeId: 'qinghe', scene: linhe, text: '路灯坏了三天了。' });
    }
    county.cloud.clock.set(momentOf('2026-09-24', '22:00'));
    for (const { no } of (await county.as('deputy-linhe').call('listVoices', {})).items)
      await county.as('deputy-linhe').call('answerOnSpot', { no, ...ANSWER });
    await county.jobs();
    for (const openid of people) await agree(openid, 'answer');
    county.cloud.clock.set(momentOf('2026-09-25', '08:01'));
    county.cloud.faults.set({ kind: 'crash_before', action: 'openapi.subscribeMessage.send' });
    await expect(county.jobs()).rejects.toThrow();
    await county.jobs();
    const { data } = await inFunction(county, () =>
      collection('notices').where({ code: 'N07' }).limit(100).get(),
    );
    const pushes = data.filter(({ openid }) => people.includes(String(openid)));
    expect(pushes.map(({ push }) => (push as { attempts: number }).attempts)).toEqual([1, 1]);
    expect(people.flatMap(pushed).filter((id) => id === 'tpl-answer')).toHaveLength(1);
  });

  it('that the platform refuses for want of consent empties the ledger and puts the person on the call list', async () => {
    await agree(wang, 'answer');
    county.cloud.faults.set({
      kind: 'error',
      action: 'openapi.subscribeMessage.send',
      openid: wang,
      code: 43101,
    });
    const no = await submit();
    await toReview(no);
    await county.as('office-zhaoning').call('release', { no });
    await county.jobs();
    county.cloud.faults.clear();
    const { calls } = await county.as('station-liuxi').call('listCallList', {});
    expect(calls.map((call) => call.no)).toEqual([no]);
    expect((await county.as(wang).call('getSession', {})).pushesLeft.answer ?? 0).toBe(0);
    await county.as(wang).call('readNotices', {});
    expect((await county.as('station-liuxi').call('listCallList', {})).calls).toEqual([]);
  });

  it('is never attempted to somebody without WeChat: they are phoned', async () => {
    const { no } = await county.as('station-liuxi').call('register', {
      kind: 'voice',
      source: 'phone',
      onBehalf: true,
      text: '上学路一下雨就积水，娃娃要蹚过去。',
      deputyId: 'linhe',
      name: '王奶奶',
      phone: '13800001234',
    });
    await county.as('deputy-linhe').call('answerOnSpot', {
      no,
      text: '明天清涵管。',
      resultClass: 'A',
      mode: 'phone',
    });
    await county.jobs();
    expect(county.cloud.outbox()).toEqual([]);
    const { calls } = await county.as('station-liuxi').call('listCallList', {});
    expect(calls.map((call) => call.no)).toEqual([no]);
  });

  it('about lateness is one a day for all of it, and counts matters and not reminders', async () => {
    const first = await aVoiceIn(county, 'in_progress');
    await aVoiceIn(county, 'in_progress');
    await agree('demo-unit-jtj', 'digest');
    county.cloud.clock.set(momentOf('2026-10-12', '17:31'));
    await county.jobs();
    county.cloud.clock.set(momentOf('2026-10-13', '08:31'));
    await county.jobs();
    const messages = county.cloud.outbox().filter(({ openid }) => openid === 'demo-unit-jtj');
    expect(messages.map(({ templateId }) => templateId)).toEqual(['tpl-digest']);
    expect(JSON.stringify(messages[0]?.fields)).toContain('超期2件');
    expect(JSON.stringify(messages[0]?.fields)).not.toContain('临期');
    const { notices } = await county.as('unit-jtj').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === first).map(({ code }) => code)).toContain('N31');
  });

  it('about lateness that nobody agreed to is called sent of none of them', async () => {
    await aVoiceIn(county, 'in_progress');
    await aVoiceIn(county, 'in_progress');
    county.cloud.clock.set(momentOf('2026-10-12', '17:31'));
    await county.jobs();
    county.cloud.clock.set(momentOf('2026-10-13', '08:31'));
    await county.jobs();
    const { data } = await inFunction(county, () =>
      collection('notices').where({ openid: 'demo-unit-jtj' }).limit(100).get(),
    );
    const late = data
      .filter(({ code }) => code === 'N31')
      .map(({ push }) => (push as { state: string }).state);
    expect(late).toEqual(['no_consent', 'no_consent']);
    expect(county.cloud.outbox()).toEqual([]);
  });

  it('is sent once, however often the timer runs', async () => {
    await agree('demo-deputy-linhe', 'task');
    await agree('demo-deputy-linhe', 'task');
    await submit();
    await Promise.all([county.jobs(), county.jobs(), county.jobs()]);
    expect(pushed('demo-deputy-linhe')).toEqual(['tpl-task']);
  });
});

describe('the ledger', () => {
  it('counts a re-delivered event once', async () => {
    const event = {
      Event: 'subscribe_msg_popup_event',
      CreateTime: Math.floor(NOW / 1000),
      List: { TemplateId: 'tpl-answer', SubscribeStatusString: 'accept', PopupScene: '0' },
    };
    await county.cloud.pushEvent(event, wang);
    await county.cloud.pushEvent(event, wang);
    expect((await county.as(wang).call('getSession', {})).pushesLeft.answer).toBe(1);
  });

  it('cannot be filled by a client that calls the function for events', async () => {
    const forged = {
      MsgType: 'event',
      Event: 'subscribe_msg_popup_event',
      FromUserName: wang,
      CreateTime: 1,
      List: { TemplateId: 'tpl-answer', SubscribeStatusString: 'accept' },
    };
    const answer = await county.cloud.call(wang, 'events', forged);
    expect(answer.result).toEqual({ handled: false });
    expect((await county.as(wang).call('getSession', {})).pushesLeft.answer ?? 0).toBe(0);
  });
});
