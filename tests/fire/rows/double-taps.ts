import { codeOf } from '../../../demo/personas';
import { Persona } from '../../operations/support/persona';
import { chance, Tally, type Row } from '../row';
import { noneFailed, startCounty } from '../support/county';

const COPIES = 5;
/** Voices of one person, far below what a day allows. */
const VOICES_A_PERSON = 5;
const AT_ONCE = 4;
const TAPS_WITHIN_MS = 30;

/** Everybody taps five times at once. */
export const doubleTaps: Row = {
  name: 'double-taps',
  run: async (surroundings) => {
    const tally = new Tally();
    const voices = surroundings.long ? 1000 : 60;
    const { cloud, log } = await startCounty(surroundings);
    try {
      const tap = async (nth: number) => {
        const person = new Persona(cloud, `fire-tapper-${Math.floor(nth / VOICES_A_PERSON)}`);
        const input = { placeId: 'qinghe', scene: codeOf('linhe'), text: `第 ${nth} 盏路灯坏了三天了。` };
        const key = `tap-${nth}`;
        // Half of the people tap in the same instant, the others as a thumb does.
        const random = chance(surroundings, 'taps', nth);
        const within = random() < 0.5 ? 0 : TAPS_WITHIN_MS;
        const answers = await Promise.all(
          Array.from({ length: COPIES }, async () => {
            if (within > 0) await new Promise((resolve) => setTimeout(resolve, random() * within));
            return person.ask('submit', input, key);
          }),
        );
        tally.count('answers', answers.length);
        const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
        const equal = texts.size === 1 && answers[0]?.ok === true;
        if (tally.holds(equal, () => `${key}: ${[...texts].join(' | ')}`))
          tally.count('equal answers', answers.length);
        const other = await person.refusal('submit', { ...input, text: '说的是另一件事情。' }, key);
        if (tally.holds(other === 'key_reused', () => `${key} with another body: ${other}`))
          tally.count('conflicts');
      };
      for (let from = 0; from < voices; from += AT_ONCE)
        await Promise.all(
          Array.from({ length: Math.min(AT_ONCE, voices - from) }, (_, nth) => tap(from + nth)),
        );
      const items = cloud.engine.count('items');
      tally.count('items', items);
      tally.holds(items === voices, () => `${items} items of ${voices} voices`);
      tally.atLeast('equal answers', voices * COPIES);
      tally.atLeast('conflicts', voices);
    } finally {
      await cloud.close();
    }
    noneFailed(log, tally);
    return tally.outcome();
  },
};
