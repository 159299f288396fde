import { sumOfDays, countsOf, dayNumbersOf } from '@shared/statistics/count';
import { effectsOf } from '@shared/item/effects';
import type { DayNumbers } from '@shared/statistics/figures';
import type { PlaceFile } from '@shared/place/roster';
import { placeFileSchema } from '@shared/place/roster';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN_CALENDAR } from '../../../cloudfunctions/services/calendar/known-years';
import { canonicalJson } from '../../../cloudfunctions/services/fingerprint';
import { numbersIn, periodsIn } from '../../../cloudfunctions/services/figures/fold';
import { figuresId, type StoredFigures } from '../../../cloudfunctions/store/figures';
import { tallyId } from '../../../cloudfunctions/store/tallies';
import { Walk } from '../../domain/support/walk';
import { chance, Tally, type Row } from '../row';
import { noneFailed, startCounty } from '../support/county';
import { everything } from '../support/everything';

const PLACES = ['qinghe', 'zhashui', 'lihou', 'luji', 'jiangxia', 'changde'];
const STEPS = 18;
const TALLIES_AT_ONCE = 2000;

/** Random people do random things to many items of all places; what the timer added up is what the items say. */
export const statistics: Row = {
  name: 'statistics',
  run: async (surroundings) => {
    const tally = new Tally();
    const histories = surroundings.long ? 10_000 : 600;
    const { cloud, log } = await startCounty(surroundings, 2);
    try {
      const files = PLACES.map((name) =>
        placeFileSchema.parse(
          JSON.parse(readFileSync(join(surroundings.root, 'places', `${name}.json`), 'utf8')),
        ),
      );
      const told = new Map<string, DayNumbers[]>();
      let waiting: object[] = [];
      const write = () => {
        cloud.engine.insertMany('tallies', waiting);
        waiting = [];
      };
      for (let nth = 0; tally.of('histories') < histories; nth += 1) {
        const file = files[nth % files.length] as PlaceFile;
        const walked = walk(file, chance(surroundings, 'history', nth));
        if (!walked) continue;
        tally.count('histories');
        tally.count('events', walked.events);
        const placeId = file.place.id;
        told.set(placeId, [...(told.get(placeId) ?? []), walked.counted]);
        for (const { seq, days } of walked.tallies)
          waiting.push({ _id: tallyId(`walk-${nth}`, seq), placeId, days, folded: false });
        if (waiting.length > TALLIES_AT_ONCE) write();
      }
      write();
      while (cloud.engine.count('tallies', { folded: false }) > 0) {
        await cloud.runTimer('jobs');
        tally.count('runs of the timer');
      }
      const kept = new Map(
        everything<StoredFigures>(cloud.engine, 'figures').map((one) => [one._id, one.numbers]),
      );
      for (const [placeId, rows] of told) {
        const days = sumOfDays(rows);
        for (const period of periodsIn([{ days }])) {
          const anew = numbersIn([{ days }], period);
          const numbers = withoutNothing(kept.get(figuresId(placeId, period)) ?? {});
          tally.count('numbers', Object.keys(anew).length);
          tally.holds(
            canonicalJson(numbers) === canonicalJson(anew),
            () => `${placeId} ${period}: kept ${canonicalJson(numbers)}, anew ${canonicalJson(anew)}`,
          );
        }
      }
      tally.atLeast('events', histories * 4);
    } finally {
      await cloud.close();
    }
    noneFailed(log, tally);
    return tally.outcome();
  },
};

const withoutNothing = (numbers: Record<string, number>) =>
  Object.fromEntries(Object.entries(numbers).filter(([, amount]) => amount !== 0));

function walk(file: PlaceFile, random: () => number) {
  const number = () => Math.floor(random() * 1_000_000);
  const tallies: { seq: number; days: DayNumbers }[] = [];
  const one = new Walk(file, KNOWN_CALENDAR, KNOWN_CALENDAR, ({ event, before, after }) => {
    for (const effect of effectsOf(event, before, after)) if (effect.type === 'tally') tallies.push(effect);
  });
  const step = () => ({
    who: number(),
    what: number(),
    n: number(),
    hours: Math.floor(random() * 60),
    waits: random() < 0.2,
  });
  if (!one.begin(step())) return null;
  for (let left = STEPS; left > 0; left -= 1) one.go(step());
  if (!one.item) return null;
  return { tallies, counted: dayNumbersOf(countsOf(one.item)), events: one.events.length };
}
