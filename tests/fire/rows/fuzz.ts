import fc from 'fast-check';
import { request } from 'node:http';
import { OPERATIONS } from '@shared/contract/operations';
import type { ApiAnswer } from '@shared/contract/envelope';
import { pick } from '../../../demo/seeded';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import { startCounty as startInProcess } from '../../operations/support/county';
import { VALID_INPUTS } from '../../operations/support/valid-inputs';
import { chance, Tally, type Row } from '../row';
import { spoilt } from '../support/bodies';
import { castIn, mayCall, OPERATION_NAMES, type Player } from '../support/cast';
import { noneFailed, startCounty } from '../support/county';

const SLOW_MS = 1000;
const AT_ONCE = 6;

/** The ways in that take a body from anybody. */
const DOORS = ['/client/call', '/client/subscribe', '/client/phone-code', '/client/upload'] as const;

type Send = () => Promise<string>;

/** Bodies that nobody's app would send: to every operation, to the function for events, and bytes to the front door. */
export const fuzz: Row = {
  name: 'fuzz',
  run: async (surroundings) => {
    const tally = new Tally();
    const bodies = surroundings.long ? 10_000 : 1_800;
    const { cloud, log } = await startCounty(surroundings, 4);
    try {
      const cast = castIn(cloud);
      const work: Body[] = [];
      for (let nth = 0; nth < bodies; nth += 1)
        work.push(aBody(nth, chance(surroundings, 'body', nth), cast, cloud));
      for (let from = 0; from < work.length; from += AT_ONCE)
        await Promise.all(work.slice(from, from + AT_ONCE).map((one) => judged(one, tally)));
      await cloud.idle();
      noneFailed(log, tally);
      const alive = await cloud.call('cast-resident-own', 'api', {
        operation: 'getSession',
        input: { placeId: 'qinghe' },
      });
      tally.holds((alive.result as ApiAnswer).ok, () => `afterwards: ${JSON.stringify(alive)}`);
    } finally {
      await cloud.close();
    }
    await unpolluted(bodies / 10, tally);
    tally.atLeast('bodies', bodies);
    tally.atLeast('to operations', OPERATION_NAMES.length);
    return tally.outcome();
  },
};

interface Body {
  kind: 'to operations' | 'to events' | 'raw bytes';
  what: string;
  send: Send;
}

function aBody(nth: number, random: () => number, cast: readonly Player[], cloud: LocalCloud): Body {
  if (nth % 10 === 0) {
    const bytes = someBytes(random);
    const what = `bytes ${nth} ${bytes.toString('base64').slice(0, 200)}`;
    return { kind: 'raw bytes', what, send: () => bytesTo(cloud, pick(DOORS, random() * 100), bytes) };
  }
  if (nth % 10 === 1) {
    const event = spoilt(anEvent(nth), random) as Record<string, unknown>;
    return {
      kind: 'to events',
      what: `event ${nth} ${JSON.stringify(event)?.slice(0, 200)}`,
      send: async () => JSON.stringify(await cloud.pushEvent(event, 'cast-resident-own')),
    };
  }
  const name = OPERATION_NAMES[nth % OPERATION_NAMES.length] ?? 'getSession';
  const able = cast.filter(({ role }) => mayCall(name, role));
  const { persona } = pick(able, random() * able.length);
  const key = OPERATIONS[name].type === 'command' ? { key: `fuzz-${nth}` } : {};
  const right = { operation: name, input: VALID_INPUTS[name], actingAs: persona.actingAs, ...key };
  const body =
    random() < 0.15 ? spoilt(right, random) : { ...right, input: spoilt(VALID_INPUTS[name], random) };
  const send = async () => JSON.stringify(await cloud.call(persona.openid, 'api', body));
  return { kind: 'to operations', what: `${name} ${nth} ${JSON.stringify(body)?.slice(0, 200)}`, send };
}

async function judged({ kind, send, what }: Body, tally: Tally): Promise<void> {
  const began = performance.now();
  const answer = await send().catch((error: unknown) => `thrown ${String(error)}`);
  let took = performance.now() - began;
  tally.count('bodies');
  tally.count(kind);
  if (took > SLOW_MS) {
    // The machine may have had something else to do: again, and the faster of the two counts.
    const again = performance.now();
    await send().catch(() => undefined);
    took = Math.min(took, performance.now() - again);
  }
  tally.holds(took <= SLOW_MS, () => `${Math.round(took)} ms: ${what}`);
  const bad = /"code":"internal"|-50400[23]|^thrown/.test(answer);
  tally.holds(!bad, () => `${what}: ${answer.slice(0, 300)}`);
  if (/"ok":true/.test(answer)) tally.count('taken');
}

const anEvent = (nth: number) =>
  nth % 20 === 1
    ? { Event: 'wxa_media_check', trace_id: `t${nth}`, result: { suggest: 'pass' }, errcode: 0 }
    : {
        ...{ Event: 'subscribe_msg_popup_event', FromUserName: 'o-1', CreateTime: 1 },
        List: { TemplateId: 'demo-answer', SubscribeStatusString: 'accept' },
      };

/** Whatever bytes, and bytes that are nearly a request. */
function someBytes(random: () => number): Buffer {
  const seed = Math.floor(random() * 2 ** 31);
  const [raw = new Uint8Array()] = fc.sample(fc.uint8Array({ maxLength: 2_000 }), { numRuns: 1, seed });
  if (random() < 0.5) return Buffer.from(raw);
  const near = Buffer.from(
    JSON.stringify({ as: 'cast-resident-own', name: 'api', data: { operation: 'submit' } }),
  );
  const cut = Math.floor(random() * near.length);
  return random() < 0.5 ? near.subarray(0, cut) : Buffer.concat([near.subarray(0, cut), raw]);
}

function bytesTo({ url }: LocalCloud, door: string, body: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(new URL(door, url), { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0 } = response;
        const text = Buffer.concat(chunks).toString();
        if (statusCode < 500) resolve(text);
        else reject(new Error(`${statusCode} ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The same functions in this process: what they did to Object is seen here. */
async function unpolluted(bodies: number, tally: Tally): Promise<void> {
  const county = await startInProcess(undefined, ['qinghe']);
  try {
    const known = Object.getOwnPropertyNames(Object.prototype).join();
    for (let nth = 0; nth < bodies; nth += 1) {
      const name = OPERATION_NAMES[nth % OPERATION_NAMES.length] ?? 'getSession';
      const input = JSON.parse(
        `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
      ) as object;
      await county.cloud.call('cast-resident-own', 'api', {
        operation: name,
        key: `p${nth}`,
        input: nth % 2 === 0 ? input : Object.assign(Object.create(null), VALID_INPUTS[name], { a: input }),
      });
      tally.count('tried to pollute');
    }
    const clean = Object.getOwnPropertyNames(Object.prototype).join() === known && !('polluted' in {});
    tally.holds(clean, () => 'Object.prototype was changed');
  } finally {
    await county.close();
  }
}
