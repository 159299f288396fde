import { shuffled } from '../../../demo/seeded';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import { Persona } from '../../operations/support/persona';
import { UNITS } from '../../bench/life/people';
import { chance, Tally, type Row } from '../row';
import { noneFailed, startCounty } from '../support/county';
import { CATEGORY, livesIn, livesOf, storedNow, type Way } from '../support/lives';

const PEOPLE = 20;

interface Clerk {
  name: string;
  persona: Persona;
}

/** Twenty more of them, in the roster as an office enters people. */
function clerks(cloud: LocalCloud, of: string, hat: object, scope: string): Clerk[] {
  const numbers = Array.from({ length: PEOPLE }, (_, nth) => nth);
  const named = (nth: number) => ({ id: `fire-${of}-${nth}`, name: `经办${nth}号` });
  cloud.engine.insertMany(
    'members',
    numbers.map((nth) => ({
      _id: `qinghe:fire-${of}-${nth}`,
      openid: `fire-${of}-${nth}`,
      placeId: 'qinghe',
      memberships: [{ ...named(nth), placeId: 'qinghe', title: '某处', ...hat }],
      scopes: [scope],
    })),
  );
  return numbers.map((nth) => {
    const { id, name } = named(nth);
    return { name, persona: new Persona(cloud, id, id) };
  });
}

/** Twenty people reach for the same item at once: of handlers who sign in, and of an office that assigns. */
export const claimRace: Row = {
  name: 'claim-race',
  run: async (surroundings) => {
    const tally = new Tally();
    const items = surroundings.long ? 500 : 20;
    const { cloud, log } = await startCounty(surroundings);
    try {
      const offices = clerks(
        cloud,
        'office',
        { role: 'congress_office', tiers: ['town', 'county'] },
        'qinghe/office',
      );
      const handlers = new Map(
        UNITS.map(({ id }) => [id, clerks(cloud, id, { role: 'handler', unitId: id }, `qinghe/unit/${id}`)]),
      );
      const random = chance(surroundings, 'who reaches first');
      const race = async (nth: number, way: Way) => {
        const [life] = livesIn(way, cloud, [nth]);
        if (!life) return;
        const { no, _id } = life.item;
        const assigns = way === 'triage';
        const people = shuffled(assigns ? offices : (handlers.get(life.unit.id) ?? []), random);
        const answers = await Promise.all(
          people.map(async ({ name, persona }) => ({
            name,
            answer: assigns
              ? await persona.ask('assign', {
                  no,
                  tier: 'county',
                  categoryId: CATEGORY,
                  leadUnitId: life.unit.id,
                })
              : await persona.ask('signIn', { no }),
          })),
        );
        tally.count('calls', answers.length);
        const [winner, ...others] = answers.filter(({ answer }) => answer.ok);
        tally.holds(others.length === 0 && winner !== undefined, () => `${no}: ${others.length + 1} owners`);
        for (const { answer } of answers) {
          if (answer.ok) continue;
          const told = (answer.data as { by?: string }).by;
          const right = answer.code === 'already_there' && told === winner?.name;
          if (tally.holds(right, () => `${no}: ${JSON.stringify(answer)}, and it was ${winner?.name}`))
            tally.count('told who');
        }
        const type = assigns ? 'assigned' : 'signed_in';
        const written = storedNow(cloud, _id).events.filter((event) => event.type === type);
        tally.holds(written.length === 1, () => `${no}: ${type} ${written.length} times`);
        tally.count('owners', written.length);
      };
      for (const [nth, life] of livesOf(surroundings, items).entries())
        await race(life, nth % 2 === 0 ? 'triage' : 'assigned');
      tally.atLeast('calls', items * PEOPLE);
      tally.atLeast('told who', items * (PEOPLE - 1));
      tally.atLeast('owners', items);
    } finally {
      await cloud.close();
    }
    noneFailed(log, tally);
    return tally.outcome();
  },
};
