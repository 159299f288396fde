import type { OperationName } from '@shared/contract/operations';
import { OPERATIONS } from '@shared/contract/operations';
import type { ApiAnswer } from '@shared/contract/envelope';
import { TRANSITIONS } from '@shared/item/transitions';
import { standingOf } from '@shared/permission/standing';
import { DEMO_NOW } from '../../../demo/county';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { identityOf } from '../../bench/life/identity';
import { VALID_INPUTS } from '../../operations/support/valid-inputs';
import { Tally, type Row } from '../row';
import {
  castIn,
  commandOf,
  isAboutItem,
  mayCall,
  OPERATION_NAMES,
  traceOf,
  type Player,
} from '../support/cast';
import { noneFailed, startCounty } from '../support/county';
import { livesIn, storedNow } from '../support/lives';
import { FOR_SOME, NOT_BY_STANDING } from '../support/whose';

const NOBODYS = 'QH260101-ZZZZZ';
/** Numbers that no life has. */
const FIRST = 200_000;
const AT_ONCE = 6;

let sent = 0;

function ask(name: OperationName, { persona }: Player, no: string | undefined): Promise<ApiAnswer> {
  const valid = VALID_INPUTS[name] as Record<string, unknown>;
  const input = no === undefined ? valid : { ...valid, no };
  const key = OPERATIONS[name].type === 'command' ? { key: `cell-${(sent += 1)}` } : {};
  return persona.send({ operation: name, input, actingAs: persona.actingAs, ...key });
}

/** Every operation by somebody of every role at every distance: granted and refused as the permissions say, and no other way. */
export const cells: Row = {
  name: 'operation-role-scope',
  run: async (surroundings) => {
    const tally = new Tally();
    const { cloud, log } = await startCounty(surroundings, 4);
    try {
      const cast = castIn(cloud);
      const [life] = livesIn('in_progress', cloud, [0]);
      if (!life) throw new Error('nothing to act on');
      const model = storedNow(cloud, life.item._id);
      for (const [nth, name] of OPERATION_NAMES.entries()) {
        const item = itemFor(model, nth, cloud);
        await refusedByRole(name, cast, item, cloud, tally);
        if (isAboutItem(name) && !NOT_BY_STANDING[name]) await byStanding(name, cast, item, cloud, tally);
        tally.count('operations');
      }
      tally.atLeast('operations', 100);
      tally.atLeast('cells', 2000);
    } finally {
      await cloud.close();
    }
    noneFailed(log, tally);
    return tally.outcome();
  },
};

/** Everybody who is `own` in the cast stands to it as their role says. */
function itemFor(model: StoredItem, nth: number, cloud: LocalCloud): StoredItem {
  const item: StoredItem = {
    ...model,
    _id: `cell-${nth}`,
    no: identityOf(FIRST + nth, DEMO_NOW).no,
    shareToken: `cell-share-${nth}`,
    submitterOpenid: 'cast-resident-own',
    deputyId: 'linhe',
    stationId: 'st-liuxi',
    leadUnitId: 'jtj',
  };
  cloud.engine.insertMany('items', [item]);
  return item;
}

async function several(work: readonly (() => Promise<void>)[]): Promise<void> {
  for (let from = 0; from < work.length; from += AT_ONCE)
    await Promise.all(work.slice(from, from + AT_ONCE).map((one) => one()));
}

/** Who may not call at all is told so whatever it is about, and nothing is written. */
async function refusedByRole(
  name: OperationName,
  cast: readonly Player[],
  { no }: StoredItem,
  cloud: LocalCloud,
  tally: Tally,
): Promise<void> {
  const before = traceOf(cloud);
  const unwelcome = cast.filter(({ role }) => !mayCall(name, role));
  await several(
    unwelcome.map((player) => async () => {
      const answer = await ask(name, player, isAboutItem(name) ? no : undefined);
      tally.count('cells');
      const right = !answer.ok && answer.code === 'wrong_caller';
      if (tally.holds(right, () => `${name} by ${player.persona.openid}: ${JSON.stringify(answer)}`))
        tally.count('refused by role');
    }),
  );
  tally.holds(traceOf(cloud) === before, () => `${name}: somebody who may not call has written`);
}

/** Who does not stand to it gets the answer of an item that is not there; who does, the machine's. */
async function byStanding(
  name: OperationName,
  cast: readonly Player[],
  item: StoredItem,
  cloud: LocalCloud,
  tally: Tally,
): Promise<void> {
  const welcome = cast.filter(({ role }) => mayCall(name, role));
  const strangers = welcome.filter(({ actor }) => {
    const standing = standingOf(actor, item);
    return standing === null || FOR_SOME[name]?.includes(standing) === false;
  });
  const before = traceOf(cloud);
  await several(
    strangers.map((player) => async () => {
      const [answer, nothing] = await Promise.all([ask(name, player, item.no), ask(name, player, NOBODYS)]);
      tally.count('cells', 2);
      const same = JSON.stringify(answer) === JSON.stringify(nothing).replaceAll(NOBODYS, item.no);
      const right = !answer.ok && same;
      if (
        tally.holds(right, () => `${name} by ${player.persona.openid}: ${JSON.stringify([answer, nothing])}`)
      )
        tally.count('as if not there');
    }),
  );
  tally.holds(traceOf(cloud) === before, () => `${name}: a stranger has written`);
  const command = commandOf(name);
  for (const player of welcome.filter((one) => !strangers.includes(one))) {
    const now = storedNow(cloud, item._id);
    const standing = standingOf(player.actor, now);
    if (standing === null) continue;
    const answer = await ask(name, player, item.no);
    tally.count('cells');
    const seen = answer.ok || answer.code !== 'item_not_found';
    tally.holds(seen, () => `${name} by ${player.persona.openid}, ${standing}: ${JSON.stringify(answer)}`);
    const listed = command === undefined || TRANSITIONS[command].by.includes(standing);
    if (listed) tally.count(answer.ok ? 'granted' : 'refused by the machine');
    else if (
      tally.holds(!answer.ok, () => `${name} by ${standing} was done, and the table does not list it`) &&
      storedNow(cloud, item._id).version === now.version
    )
      tally.count('refused by the table');
  }
}
