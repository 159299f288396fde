import { DAY_MS, HOUR_MS, MINUTE_MS } from '@shared/common/shanghai';
import { DEMO_NOW } from '../../../demo/county';
import { seeded } from '../../../demo/seeded';
import { COUNTY, DEPUTIES, residentOf } from '../life/people';
import { wordsOf } from '../life/words';
import { median } from '../measure/statistics';
import type { RunningCloud } from '../processes/running-cloud';
import type { Check } from '../result/budget';
import { TIMER_GROWTH } from './limits';

export interface AlikeEffort {
  rounds: number;
  /** New ones a round; what they ask of the timer is to be put beside those that say the same. */
  messages: number;
}

/** Speakers of their own: nobody may submit more than so often a day. */
const FIRST_SPEAKER = 30_001;

interface Round {
  cpu: number;
  ms: number;
  calls: number;
}

/** So many new messages, and then the minute in which each is compared with what was said before. */
async function roundOf(
  cloud: RunningCloud,
  nth: number,
  random: () => number,
  messages: number,
): Promise<Round> {
  const scene = COUNTY.roster.codes.find(({ target }) => target === DEPUTIES[0]?.id)?.token;
  let no: unknown;
  for (let one = 0; one < messages; one += 1) {
    const speaker = { openid: residentOf(FIRST_SPEAKER + 3 * (nth * messages + one)) };
    const said = { placeId: COUNTY.place.id, scene, text: wordsOf(random) };
    no = (await cloud.door.call(speaker, 'submit', said)).data['no'];
  }
  await cloud.ask('idle', {});
  const [last] = await cloud.ask('find', {
    collection: 'items',
    filter: { no: String(no) },
    limit: 1,
    fields: ['createdAt'],
  });
  await cloud.ask('clock', { set: Number(last?.createdAt) + MINUTE_MS });
  const before = await cloud.ask('cpu', {});
  const began = performance.now();
  const attended = await minute(cloud);
  const ms = performance.now() - began;
  const cpu = ((await cloud.ask('cpu', {})) - before) / 1000;
  if (attended < messages) throw new Error(`${attended} of ${messages} new messages were looked at`);
  const calls = Object.entries(await cloud.ask('lastCalls', {}))
    .filter(([action]) => action.startsWith('database.'))
    .reduce((sum, [, count]) => sum + count, 0);
  return { cpu: cpu / attended, ms: ms / attended, calls: calls / attended };
}

/** A run lasts less than that. */
const RUN_MS = 2 * HOUR_MS;
const LATER_MS = 400 * DAY_MS;
/** More than a run brings in. */
const ALL = 100_000;

/** What the calls before have brought in, and what falls due beside it. */
async function putOffWhatIsDue(cloud: RunningCloud): Promise<void> {
  const found = await cloud.ask('find', {
    collection: 'items',
    filter: { nextAt: { $gt: 0, $lte: DEMO_NOW + RUN_MS } },
    limit: ALL,
    fields: ['_id'],
  });
  await cloud.ask('putOff', { ids: found.map(({ _id }) => String(_id)), until: DEMO_NOW + LATER_MS });
}

const minute = async (cloud: RunningCloud): Promise<number> =>
  ((await cloud.ask('timer', {})) as { dueItems?: { attended?: number } }).dueItems?.attended ?? 0;

/** Work of a new message, put beside those that say the same: the same in a place that has heard a hundred times as much. */
export async function alikeOf(
  clouds: readonly RunningCloud[],
  { rounds: count, messages }: AlikeEffort,
): Promise<Check[]> {
  const checks: Check[] = [];
  const each: number[] = [];
  for (const cloud of clouds) {
    const random = seeded(11);
    // What was due before is not ours, and the first of a kind loads what compares words.
    await putOffWhatIsDue(cloud);
    await minute(cloud);
    await roundOf(cloud, 0, random, messages);
    const rounds: Round[] = [];
    for (let nth = 1; nth <= count; nth += 1) rounds.push(await roundOf(cloud, nth, random, messages));
    const of = `new message of ${cloud.size.toLocaleString('en')}, put beside its like`;
    const cpu = median(rounds.map((round) => round.cpu));
    each.push(cpu);
    checks.push(
      { what: `${of}: time`, value: median(rounds.map((round) => round.ms)), unit: 'ms' },
      { what: `${of}: CPU`, value: cpu, unit: 'ms' },
      { what: `${of}: database calls`, value: median(rounds.map((round) => round.calls)), unit: '' },
    );
  }
  const [smaller, larger] = each.slice(-2);
  if (smaller !== undefined && larger !== undefined)
    checks.push({
      what: 'new message put beside its like, CPU: growth',
      value: larger / smaller,
      unit: '×',
      budget: TIMER_GROWTH,
    });
  return checks;
}
