import type * as z from 'zod';
import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import { shuffled } from '../../../demo/seeded';
import { standingOf } from '@shared/permission/standing';
import { VALID_INPUTS } from '../../operations/support/valid-inputs';
import { chance, Tally, type Row } from '../row';
import { castIn, isAboutItem, mayCall, OPERATION_NAMES, traceOf, type Player } from '../support/cast';
import { noneFailed, startCounty } from '../support/county';
import { livesIn, livesOf } from '../support/lives';
import { FOR_SOME, NOT_BY_STANDING } from '../support/whose';

/** What somebody might hope that the server takes over. */
const HOPES: Record<string, unknown> = {
  role: 'administrator',
  state: 'closed',
  openid: 'demo-office-zhaoning',
  points: 1000,
  version: 99,
  submitterOpenid: 'demo-office-zhaoning',
  leadUnitId: 'slj',
  placeId2: 'zhashui',
  memberships: [{ role: 'leader' }],
  actor: { kind: 'timer' },
  _id: 'mine',
  $set: { state: 'closed' },
};
const AT_ONCE = 8;

const knows = (name: OperationName, field: string): boolean =>
  field in (OPERATIONS[name].input as unknown as z.ZodObject).shape;

let sent = 0;

function send(name: OperationName, { persona }: Player, change: object) {
  const input = { ...(VALID_INPUTS[name] as object), ...change };
  const key = OPERATIONS[name].type === 'command' ? { key: `foreign-${(sent += 1)}` } : {};
  return persona.send({ operation: name, input, actingAs: persona.actingAs, ...key });
}

/** Numbers of others on every operation about an item, and fields that nobody asked for on every operation. */
export const foreign: Row = {
  name: 'foreign-ids-and-fields',
  run: async (surroundings) => {
    const tally = new Tally();
    const each = surroundings.long ? 500 : 6;
    const { cloud, log } = await startCounty(surroundings, 4);
    try {
      const cast = castIn(cloud);
      const lives = livesIn('in_progress', cloud, livesOf(surroundings, each));
      const random = chance(surroundings, 'who asks');
      const before = traceOf(cloud);
      for (const name of OPERATION_NAMES) {
        const callers = shuffled(
          cast.filter(({ role }) => mayCall(name, role)),
          random,
        );
        const hopes = shuffled(
          Object.entries(HOPES).filter(([field]) => !knows(name, field)),
          random,
        );
        const work: (() => Promise<void>)[] = [];
        for (let nth = 0; nth < each; nth += 1) {
          const caller = callers[nth % callers.length];
          const item = lives[nth]?.item;
          if (!caller || !item) continue;
          const field = hopes[nth % hopes.length];
          work.push(() => extra(name, caller, Object.fromEntries(field ? [field] : []), tally));
          const standing = standingOf(caller.actor, item);
          const isTheirs = standing !== null && FOR_SOME[name]?.includes(standing) !== false;
          if (isAboutItem(name) && !NOT_BY_STANDING[name] && !isTheirs)
            work.push(() => ofOthers(name, caller, item.no, item.title, tally));
        }
        for (let from = 0; from < work.length; from += AT_ONCE)
          await Promise.all(work.slice(from, from + AT_ONCE).map((one) => one()));
      }
      tally.holds(traceOf(cloud) === before, () => 'something was written');
      tally.atLeast('foreign ids', each * 30);
      tally.atLeast('bodies with extra fields', each * OPERATION_NAMES.length);
    } finally {
      await cloud.close();
    }
    noneFailed(log, tally);
    return tally.outcome();
  },
};

async function extra(name: OperationName, caller: Player, field: object, tally: Tally): Promise<void> {
  const answer = await send(name, caller, field);
  tally.count('bodies with extra fields');
  const right = !answer.ok && answer.code === 'invalid_input';
  tally.holds(right, () => `${name} took ${JSON.stringify(field)}: ${JSON.stringify(answer).slice(0, 200)}`);
}

async function ofOthers(name: OperationName, caller: Player, no: string, title: string, tally: Tally) {
  const answer = await send(name, caller, { no });
  tally.count('foreign ids');
  const told = JSON.stringify(answer);
  tally.holds(
    !answer.ok && !told.includes(title),
    () => `${name} of ${no} by ${caller.persona.openid}: ${told.slice(0, 200)}`,
  );
}
