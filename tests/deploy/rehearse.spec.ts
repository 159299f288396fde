import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '../../cloudfunctions/operate/backup';
import { makeRehearsal } from '../../cloudfunctions/operate/rehearse';
import { restore } from '../../cloudfunctions/operate/restore';
import { sendSubscribeMessage } from '../../cloudfunctions/platform/messages';
import { systemRuntime } from '../../cloudfunctions/platform/runtime';
import { verifyChain } from '../../cloudfunctions/services/item/audit-chain';
import { withEnvironment } from '../../localcloud/functions/environment-scope';
import type { StoredItem } from '../../cloudfunctions/store/items';
import { inFunction } from '../operations/support/in-function';
import { Persona } from '../operations/support/persona';
import { aFolder, aLivedCounty, allRows, anEmptyEnvironment, clearAway } from './support/copies';

afterEach(clearAway);

const TESTERS = ['tester-one', 'tester-two'];

async function aRehearsal() {
  const source = await aLivedCounty();
  const [from, to] = [aFolder(), aFolder()];
  const now = source.cloud.clock.now();
  await inFunction(source, () =>
    backUp({ folder: from, place: 'qinghe', schema: 1, product: '0.1.0', now, say: () => undefined }),
  );
  makeRehearsal({ from, to, testers: TESTERS, schema: 1 });
  return { source, from, to };
}

describe('a copy for rehearsing', () => {
  it('holds nobody: no words, no name, no phone, no openid but those of the testers', async () => {
    const { source, to } = await aRehearsal();
    const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));
    const text = files.map((file) => readFileSync(join(to, file), 'utf8')).join('\n');
    const rows = allRows(source);
    const openids = (rows.members as { openid: string; memberships: { name?: string }[] }[]).map(
      ({ openid }) => openid,
    );
    const people = (rows.items as { submitterOpenid: string; texts: Record<string, string> }[]).flatMap(
      ({ submitterOpenid, texts }) => [submitterOpenid, ...Object.values(texts)],
    );
    expect(people.length).toBeGreaterThan(10);
    for (const trace of [...openids, ...people, '王小宝', '赵宁', '1250000000/'])
      expect(text).not.toContain(trace);
  });

  it('restored is a place in which the testers go on with the same courses', async () => {
    const { source, to } = await aRehearsal();
    const target = await anEmptyEnvironment();
    await inFunction(target, () => restore({ folder: to, schema: 1, say: () => undefined }));
    target.cloud.clock.set(source.cloud.clock.now());
    const items = allRows(target).items as StoredItem[];
    expect(items.map(({ state }) => state).sort()).toEqual(
      (allRows(source).items as StoredItem[])
        .filter(({ placeId }) => placeId === 'qinghe')
        .map(({ state }) => state)
        .sort(),
    );
    for (const { events, texts } of items) expect(verifyChain(events, texts)).toBeNull();
    const { memberships } = (
      allRows(target).members as { memberships: { id: string; role: string }[] }[]
    )[0]!;
    const hat = (role: string) =>
      new Persona(target.cloud, TESTERS[0]!, memberships.find((one) => one.role === role)!.id);
    const assigned = items.find(({ state }) => state === 'in_progress')!;
    expect(assigned.title).toBe('演练用的事项');
    const { own } = await hat('leader').call('getTotals', {});
    expect(own.year).toMatchObject({ received: 6, closed: 1 });
  });

  it('is made for nobody when no tester is named', async () => {
    const { from } = await aRehearsal();
    expect(() => makeRehearsal({ from, to: aFolder(), testers: [], schema: 1 })).toThrow('--testers 要写');
    expect(() => makeRehearsal({ from, to: aFolder(), testers: ['a b'], schema: 1 })).toThrow(
      '--testers 要写',
    );
  });
});

describe('in a rehearsal', () => {
  it('a push to anybody but a tester is not sent', async () => {
    const county = await aLivedCounty();
    const before = county.cloud.outbox().length;
    const message = {
      touser: 'resident-wang',
      templateId: 'tpl-progress',
      page: 'pages/home/index',
      data: {},
    };
    const asRehearsal = { ...county.cloud.sdkEnvironment, PUSH_ONLY_TO: TESTERS.join(',') };
    const answer = await withEnvironment(asRehearsal, () => sendSubscribeMessage(message));
    expect(answer.errcode).toBe(43101);
    expect(answer.errmsg).toContain('only testers');
    expect(county.cloud.outbox()).toHaveLength(before);
    const tester = await withEnvironment(asRehearsal, () =>
      sendSubscribeMessage({ ...message, touser: 'tester-one' }),
    );
    expect(tester.errmsg).not.toContain('only testers');
  });

  it('the clock is as far from everybody’s as it was set', async () => {
    const week = 7 * 24 * 3_600_000;
    const ahead = await withEnvironment(
      { CLOCK_OFFSET_MS: String(week) },
      async () => systemRuntime.now() - Date.now(),
    );
    expect(Math.round(ahead / 1000)).toBe(week / 1000);
  });
});
