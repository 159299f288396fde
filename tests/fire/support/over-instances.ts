import { join } from 'node:path';
import type { ApiAnswer } from '@shared/contract/envelope';
import { DEMO_NOW, QINGHE } from '../../../demo/county';
import { Persona } from '../../operations/support/persona';
import type { Surroundings, Tally } from '../row';
import { startCounty } from './county';

const SUBMITS = 10;
const INSTANCES = 4;
const AT_ONCE = 40;

const [station] = QINGHE.roster.stations;
const voice = (nth: number) => ({
  placeId: 'qinghe',
  stationId: station?.id ?? '',
  text: `第 ${nth} 个井盖响了一夜。`,
});

const isTooFast = (answer: ApiAnswer) => !answer.ok && answer.code === 'too_fast';

/** Ten voices a minute are a person's, whichever instances of the function they reach, one after the other or all at once. */
export async function overInstances(surroundings: Surroundings, tally: Tally): Promise<void> {
  const folder = join(surroundings.folder, 'instances');
  const { cloud } = await startCounty({ ...surroundings, folder }, INSTANCES, true);
  try {
    cloud.clock.set(DEMO_NOW);
    // Each reads the place once, when it is first asked. The cloud remembers only its latest invocations.
    const instances = new Set<string>();
    const stored = (submitterOpenid: string) => cloud.engine.count('items', { submitterOpenid });
    for (let person = 0; person < (surroundings.long ? 25 : 2); person += 1) {
      const speaker = new Persona(cloud, `fire-burst-${person}`);
      const sent = Array.from({ length: AT_ONCE }, (_, nth) => speaker.ask('submit', voice(nth)));
      const answers = await Promise.all(sent);
      const taken = answers.filter(({ ok }) => ok).length;
      const refused = answers.filter(isTooFast).length;
      tally.count('sent at once', AT_ONCE);
      tally.count('taken of them', taken);
      tally.holds(
        taken === SUBMITS && refused === AT_ONCE - SUBMITS,
        () => `${taken} taken, ${refused} too fast: ${JSON.stringify(answers.find(isOdd))}`,
      );
      tally.holds(
        stored(speaker.openid) === SUBMITS,
        () => `${stored(speaker.openid)} are stored of ${speaker.openid}`,
      );
      const next = await speaker.ask('submit', voice(AT_ONCE));
      tally.holds(isTooFast(next), () => `one more: ${JSON.stringify(next)}`);
      for (const { id, trace } of cloud.invocations())
        if (trace.some(({ action, target }) => action === 'database.getDocument' && target === 'places'))
          instances.add(id);
    }
    tally.set('instances', instances.size);
    tally.atLeast('instances', 2);
  } finally {
    await cloud.close();
  }
}

const isOdd = (answer: ApiAnswer) => !answer.ok && !isTooFast(answer);
