import { MINUTE_MS } from '@shared/common/shanghai';
import type { ApiAnswer } from '@shared/contract/envelope';
import { DEMO_NOW, QINGHE } from '../../../demo/county';
import { Persona } from '../../operations/support/persona';
import { Tally, type Row } from '../row';
import { overInstances } from '../support/over-instances';
import { startCounty } from '../support/county';

const SUBMITS = 10;
const CALLS = 100;
/** Instances of the function; each counts for itself what is read. */
const WORKERS = 1;
const NOISY = 10;
const PAUSE_MS = 100;
const SLOWER = 1.5;
const MEASURED = 120;

const [station] = QINGHE.roster.stations;
const VOICE = { placeId: 'qinghe', stationId: station?.id ?? '' };

/** More than a person does in a minute is refused with the time to come back, and others do not feel it. */
export const limits: Row = {
  name: 'limits',
  alone: true,
  run: async (surroundings) => {
    const tally = new Tally();
    const { cloud } = await startCounty(surroundings, WORKERS, true);
    try {
      cloud.clock.set(DEMO_NOW);
      const refusedAt = (answer: ApiAnswer) =>
        !answer.ok && answer.code === 'too_fast'
          ? (answer.data as { availableAt: number }).availableAt
          : null;
      const inTime = (at: number | null) => {
        const now = cloud.clock.now();
        return at !== null && at > now && at <= now + MINUTE_MS;
      };
      const speaker = new Persona(cloud, 'fire-speaker');
      const speak = (nth: number) =>
        speaker.ask('submit', { ...VOICE, text: `第 ${nth} 盏路灯坏了三天了。` });
      for (let nth = 0; nth < SUBMITS; nth += 1) {
        const answer = await speak(nth);
        if (tally.holds(answer.ok, () => `submit ${nth}: ${JSON.stringify(answer)}`))
          tally.count('submitted');
      }
      const tooMany = refusedAt(await speak(SUBMITS));
      if (tally.holds(inTime(tooMany), () => `submit ${SUBMITS + 1} was told ${tooMany}`))
        tally.count('refused');
      cloud.clock.set((tooMany ?? 0) + 1);
      tally.holds((await speak(SUBMITS + 1)).ok, () => 'nothing may be said at the time that was told');
      const reader = (name: string) => new Persona(cloud, name);
      const read = (persona: Persona) => persona.ask('getSession', { placeId: 'qinghe' });
      // The whole of a minute is before them.
      cloud.clock.set(Math.ceil(cloud.clock.now() / MINUTE_MS) * MINUTE_MS);
      const calls = surroundings.long ? 1000 : 130;
      const people = Array.from({ length: NOISY }, (_, nth) => reader(`fire-noisy-${nth}`));
      const quiet = await timesOf(() => read(reader('fire-quiet-one')), MEASURED / 2);
      const noise = people.map(async (persona) => {
        for (let call = 0; call < calls; call += 1) {
          const answer = await read(persona);
          tally.count('calls');
          if (answer.ok) tally.count('answered');
          else if (tally.holds(inTime(refusedAt(answer)), () => JSON.stringify(answer)))
            tally.count('refused');
          await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        }
      });
      await new Promise((resolve) => setTimeout(resolve, calls * PAUSE_MS * 0.3));
      const beside = await timesOf(() => read(reader('fire-quiet-two')), MEASURED / 2);
      await Promise.all(noise);
      tally.set('p95 alone, ms', quiet);
      tally.set('p95 beside them, ms', beside);
      // A machine that others use too tells nothing in a moment: only the long form judges by it.
      if (surroundings.long)
        tally.holds(
          beside <= quiet * SLOWER,
          () => `p95 ${beside.toFixed(1)} ms beside ${quiet.toFixed(1)} ms`,
        );
      const minutes = Math.ceil((calls * PAUSE_MS) / MINUTE_MS) + 1;
      tally.holds(
        tally.of('answered') <= NOISY * CALLS * minutes,
        () => `${tally.of('answered')} were answered of ${NOISY} people in ${minutes} minutes`,
      );
      tally.atLeast('refused', NOISY);
    } finally {
      await cloud.close();
    }
    await overInstances(surroundings, tally);
    return tally.outcome();
  },
};

/** The 95th of a hundred. */
async function timesOf(work: () => Promise<unknown>, count: number): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS / 10));
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(count * 0.95)] ?? 0;
}
