import { codeOf } from '../../../demo/personas';
import { Persona } from '../../operations/support/persona';
import { Tally, type Row } from '../row';
import { startCounty } from '../support/county';

const COPIES = 5;
/** Voices of one person, far below what a day allows. */
const VOICES_A_PERSON = 5;
const AT_ONCE = 4;

/** Everybody taps five times at once. */
export const doubleTaps: Row = {
  name: 'double-taps',
  run: async (surroundings) => {
    const tally = new Tally();
    const voices = surroundings.long ? 1000 : 60;
    const { cloud } = await startCounty(surroundings);
    try {
      const tap = async (nth: number) => {
        const person = new Persona(cloud, `fire-tapper-${Math.floor(nth / VOICES_A_PERSON)}`);
        const input = { placeId: 'qinghe', scene: codeOf('linhe'), text: `第 ${nth} 盏路灯坏了三天了。` };
        const key = `tap-${nth}`;
        const answers = await Promise.all(
          Array.from({ length: COPIES }, () => person.ask('submit', input, key)),
        );
        tally.count('answers', answers.length);
        const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
        tally.holds(texts.size === 1 && answers[0]?.ok === true, () => `${key}: ${[...texts].join(' | ')}`);
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
      tally.atLeast('answers', voices * COPIES);
    } finally {
      await cloud.close();
    }
    return tally.outcome();
  },
};
