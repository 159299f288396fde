import type { ApiAnswer } from '@shared/contract/envelope';
import type { ErrorCode } from '@shared/error/catalogue';
import { OFFICE } from '../../../demo/personas';
import { shuffled } from '../../../demo/seeded';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import { Persona } from '../../operations/support/persona';
import type { Life } from '../../bench/life/life';
import { chance, Tally, type Row } from '../row';
import { noneFailed, startCounty } from '../support/county';
import { livesIn, livesOf, storedNow } from '../support/lives';
import { followsTable } from '../support/path';
import { wholeItem } from '../support/whole';

const SOME = 12;
const A_REPLY = { text: '10 月 9 日修好，李工负责。', resultClass: 'A', mode: 'written' } as const;

type Move = (life: Life, cloud: LocalCloud) => Promise<ApiAnswer>;

const as = (cloud: LocalCloud, { openid, membership }: Life['unit']['hat']) =>
  new Persona(cloud, openid, membership.id);
const office = (cloud: LocalCloud, who: keyof typeof OFFICE) =>
  new Persona(cloud, OFFICE[who].openid, OFFICE[who].actingAs);
const resident = ({ item }: Life, cloud: LocalCloud) => new Persona(cloud, item.submitterOpenid);

/** What different people may think of in the same second. */
const MOVES: readonly Move[] = [
  ({ item }, cloud) => office(cloud, 'zhaoning').ask('release', { no: item.no }),
  (life, cloud) => resident(life, cloud).ask('withdraw', { no: life.item.no, reason: 'solved_already' }),
  (life, cloud) => resident(life, cloud).ask('urge', { no: life.item.no }),
  ({ item }, cloud) => office(cloud, 'qianwen').ask('urge', { no: item.no }),
  ({ item, unit }, cloud) => as(cloud, unit.hat).ask('reply', { no: item.no, ...A_REPLY }),
  ({ item, unit }, cloud) =>
    as(cloud, unit.hat).ask('requestExtension', { no: item.no, amount: 3, text: '等管材。' }),
  ({ item }, cloud) =>
    office(cloud, 'qianwen').ask('decideExtension', { no: item.no, granted: true, text: '同意。' }),
  ({ item }, cloud) => office(cloud, 'zhaoning').ask('sendBack', { no: item.no, text: '没写哪天做。' }),
  ({ item }, cloud) =>
    office(cloud, 'qianwen').ask('suspend', { no: item.no, reason: 'litigation', text: '在打官司。' }),
  (life, cloud) =>
    resident(life, cloud).ask('supplement', { no: life.item.no, text: '桥头那盏也坏了。', photoIds: [] }),
];

/** Refusals of the machine; anything else would be a fault of ours. */
const RIGHTLY: readonly ErrorCode[] = [
  'illegal_transition',
  'already_there',
  'urge_too_soon',
  'extension_not_asked',
  'extension_used',
];

/** Some of them at once, in an order of each schedule's own. */
export const stateRace: Row = {
  name: 'state-race',
  run: async (surroundings) => {
    const tally = new Tally();
    const schedules = surroundings.long ? 5000 : 120;
    const { cloud, log } = await startCounty(surroundings);
    try {
      const all = livesOf(surroundings, schedules);
      for (let from = 0; from < schedules; from += SOME) {
        const numbers = all.slice(from, from + SOME);
        const half = numbers.length >> 1;
        const lives = [
          ...livesIn('reply_review', cloud, numbers.slice(0, half)),
          ...livesIn('in_progress', cloud, numbers.slice(half)),
        ];
        for (const life of lives)
          await schedule(life, chance(surroundings, 'schedule', life.nth), cloud, tally);
      }
      tally.atLeast('schedules', schedules);
      tally.atLeast('done', schedules);
      tally.atLeast('refused', schedules / 4);
    } finally {
      await cloud.close();
    }
    noneFailed(log, tally);
    return tally.outcome();
  },
};

async function schedule(life: Life, random: () => number, cloud: LocalCloud, tally: Tally): Promise<void> {
  const { item: before } = life;
  const moves = shuffled(MOVES, random).slice(0, 3 + Math.floor(random() * 5));
  const answers = await Promise.all(
    moves.map(async (move) => {
      await new Promise((resolve) => setTimeout(resolve, random() * 8));
      return move(life, cloud);
    }),
  );
  tally.count('schedules');
  const versions = new Set<number>();
  for (const answer of answers) {
    if (answer.ok) {
      tally.count('done');
      versions.add((answer.data as { version: number }).version);
    } else {
      tally.count('refused');
      tally.holds(RIGHTLY.includes(answer.code), () => `${before.no}: ${JSON.stringify(answer)}`);
    }
  }
  const after = storedNow(cloud, before._id);
  const done = answers.filter(({ ok }) => ok).length;
  tally.holds(versions.size === done, () => `${before.no}: ${done} done, ${versions.size} versions`);
  tally.holds(
    after.events.length === before.events.length + done,
    () => `${before.no}: ${done} done, ${after.events.length - before.events.length} written`,
  );
  followsTable(after, tally);
  // What is owed elsewhere is the timer's.
  wholeItem({ ...after, effects: [] }, tally);
}
