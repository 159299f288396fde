import { DAY_MS, HOUR_MS } from '@shared/common/shanghai';
import { join } from 'node:path';
import { DEMO_NOW } from '../../../demo/county';
import { canonicalJson } from '../../../cloudfunctions/services/fingerprint';
import type { StoredFigures } from '../../../cloudfunctions/store/figures';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { StoredNotice } from '../../../cloudfunctions/store/notices';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import { Tally, type Row, type Surroundings } from '../row';
import { noneFailed, startCounty } from '../support/county';
import { livesOf, owingLivesIn, type Way } from '../support/lives';
import { followsTable } from '../support/path';
import { everything } from '../support/everything';
import { wholeCounty } from '../support/whole';

/** After these everything that waits has fallen due at least once: reminders, windows, the archive. */
const MOMENTS = [
  HOUR_MS,
  DAY_MS,
  3 * DAY_MS,
  8 * DAY_MS,
  12 * DAY_MS,
  20 * DAY_MS,
  60 * DAY_MS,
  130 * DAY_MS,
];
const WAYS: readonly Way[] = ['triage', 'assigned', 'in_progress', 'reply_review'];
/** What one run leaves over, the next one does; so many are needed where something never ends. */
const RUNS_MAX = 500;

type Rings = (cloud: LocalCloud, tally: Tally) => Promise<void>;

const ring: Rings = async (cloud, tally) => {
  const report = (await cloud.runTimer('jobs')) as Record<string, unknown>;
  tally.count('runs');
  for (const [job, result] of Object.entries(report))
    tally.holds(result !== 'failed', () => `the job ${job} failed`);
};

const once: Rings = async (cloud, tally) => {
  await ring(cloud, tally);
  await untilDone(cloud, () => ring(cloud, tally));
};

/** A run is cut off after so many pushes and so much time: what else came of it would be the machine's speed. */
async function untilDone(cloud: LocalCloud, again: () => Promise<void>): Promise<void> {
  const due = { $gt: 0, $lte: cloud.clock.now() };
  const owed = () =>
    cloud.engine.count('notices', { pushAt: due }) +
    cloud.engine.count('items', { nextAt: due }) +
    cloud.engine.count('call_list', { digestAt: due }) +
    cloud.engine.count('tallies', { folded: false });
  for (let run = 0; owed() > 0; run += 1) {
    if (run > RUNS_MAX) throw new Error(`still ${owed()} to do after ${run} runs`);
    await again();
  }
}

/** Three at once, again, and again after somebody has put the clock back by a day. */
const often: Rings = async (cloud, tally) => {
  const now = cloud.clock.now();
  const thrice = async () => {
    await Promise.all([ring(cloud, tally), ring(cloud, tally), ring(cloud, tally)]);
  };
  await thrice();
  await untilDone(cloud, thrice);
  cloud.clock.set(now - DAY_MS);
  await ring(cloud, tally);
  cloud.clock.set(now);
  await ring(cloud, tally);
};

export const timers: Row = {
  name: 'timers',
  run: async (surroundings) => {
    const tally = new Tally();
    const plain = await county(surroundings, 'once', once, 0, tally);
    const repeated = await county(surroundings, 'often', often, 0, tally);
    await county(surroundings, 'late', once, DAY_MS, tally);
    for (const what of new Set([...Object.keys(plain), ...Object.keys(repeated)])) {
      const [one, other] = [plain[what], repeated[what]].map((value) => canonicalJson(value));
      tally.count('compared');
      tally.holds(one === other, () => `${what}: once ${one}, often ${other}`);
    }
    tally.atLeast('notices', surroundings.long ? 5000 : 200);
    return tally.outcome();
  },
};

/** The same lives and the same days; answers what came of them. */
async function county(
  surroundings: Surroundings,
  name: string,
  rings: Rings,
  late: number,
  tally: Tally,
): Promise<Record<string, unknown>> {
  const { root, folder, long } = surroundings;
  const { cloud, log } = await startCounty({ root, folder: join(folder, name) }, 3);
  try {
    const each = long ? 100 : 3;
    const lives = livesOf(surroundings, each * WAYS.length);
    for (const [nth, way] of WAYS.entries())
      owingLivesIn(way, cloud, lives.slice(nth * each, (nth + 1) * each));
    for (const moment of MOMENTS) {
      cloud.clock.set(DEMO_NOW + moment + late);
      await rings(cloud, tally);
    }
    await wholeCounty(cloud.engine, tally);
    return cameOf(cloud, tally);
  } finally {
    await cloud.close();
    noneFailed(log, tally);
  }
}

/** By what it is about: how items went, who was told with which end, what was counted. */
function cameOf({ engine }: LocalCloud, tally: Tally): Record<string, unknown> {
  const items = everything<StoredItem>(engine, 'items');
  for (const item of items) followsTable(item, tally);
  // How far behind a run is while others run beside it is the machine's speed.
  const notices = everything<StoredNotice>(engine, 'notices').filter(({ code }) => code !== 'N36');
  return Object.fromEntries([
    ...items.map(({ no, state, events }) => [no, [state, events.map(({ type }) => type)]]),
    ...notices.map(({ _id, code, no, push }) => [`${code} ${no} ${_id}`, push.state]),
    ...everything<StoredFigures>(engine, 'figures').map(({ _id, numbers }) => [_id, numbers]),
  ]) as Record<string, unknown>;
}
