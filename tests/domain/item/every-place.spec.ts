import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Calendar } from '@shared/calendar/calendar';
import { decide } from '@shared/item/decide';
import { effectsOf } from '@shared/item/effects';
import { EVENT_OF } from '@shared/item/event';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { ITEM_KINDS } from '@shared/item/kinds';
import { offersFor } from '@shared/item/offers';
import { isEnded } from '@shared/item/states';
import { TRANSITIONS } from '@shared/item/transitions';
import { parsePlaceFile } from '@shared/place/load';
import { placeSchema } from '@shared/place/place';
import type { PlaceFile } from '@shared/place/roster';
import { KNOWN_CALENDAR } from '../../../cloudfunctions/services/calendar/known-years';
import { dueAlarms } from '../../../cloudfunctions/services/timer/alarms';
import { TIMER, Walk, type Walked } from '../support/walk';

/** `SEED=… npx jest …` walks other ways; a failure prints the seed and the shortest walk that shows it. */
const SEED = Number(process.env.SEED ?? 20261126);
const RUNS = Number(process.env.RUNS ?? 80);

function placeFile(name: string): PlaceFile {
  const loaded = parsePlaceFile(readFileSync(join('places', name), 'utf8'));
  if (!loaded.ok) throw new Error(`places/${name}: ${JSON.stringify(loaded.problems)}`);
  return loaded.file;
}

/** Every switch, gate and allowance that a place may set, at once. */
function everythingOn(file: PlaceFile): PlaceFile {
  const days = (amount: number) => ({ amount, unit: 'working_day' });
  const place = placeSchema.parse({
    ...file.place,
    kinds: ITEM_KINDS.map((id) => (id === 'reception_case' ? { id, policyId: 'reception_7wd' } : { id })),
    tiers: file.place.tiers.map((tier) =>
      tier.id === 'county' ? { ...tier, dispatcher: 'government_office' } : tier,
    ),
    policies: file.place.policies.map((policy) => ({
      ...policy,
      extension: days(10),
      returnWithin: days(2),
    })),
    replyNeeds: ['beneficiaries'],
    archiveGate: ['outcome', 'publication', 'completeness'],
    completeness: [
      { label: '登记', fact: 'registered' },
      { label: '反馈', fact: 'fed_back' },
    ],
    publish: { required: true, publicRating: true, confirmVoters: true },
  });
  const hat = { id: 'gov', role: 'government_office' as const, name: '冯策', title: '县政府办' };
  const court = { id: 'court', role: 'court' as const, name: '郑平', title: '县法院' };
  const staff = [hat, court].map((one) => ({ openid: `o-${one.id}`, memberships: [one] }));
  return { place, roster: { ...file.roster, staff: [...file.roster.staff, ...staff] } };
}

const FILES: [string, PlaceFile][] = [
  ...readdirSync('places').map((name): [string, PlaceFile] => [name, placeFile(name)]),
  ['everything on', everythingOn(placeFile('qinghe.json'))],
];

const step = fc.record({
  who: fc.nat(1000),
  what: fc.nat(1000),
  n: fc.nat(1000),
  hours: fc.nat(40),
  waits: fc.nat(9).map((tenth) => tenth > 7),
});

/** A new year that makes some counts longer and, with its worked weekend, some shorter. */
const ENTERED: Calendar = {
  years: {
    ...KNOWN_CALENDAR.years,
    '2027': {
      off: { '2027-01-11': '某节', '2027-01-12': '某节', '2027-10-01': '国庆' },
      work: { '2027-01-02': '某节', '2027-01-03': '某节', '2027-01-09': '某节' },
    },
  },
};

/** Only these change what was promised; the others may at most stop it. */
const SETS_DUE = [
  'submitted',
  'assigned',
  'extension_decided',
  'info_supplied',
  'resumed',
  'rated',
  'reopened',
  'promise_fell_due',
  'recounted',
];
const STOPS_DUE = [
  'answered',
  'upper_result_recorded',
  'released',
  'declined',
  'merged',
  'withdrawn',
  'transferred_up',
  'rating_expired',
];

function holdsAfter({ event, before, after }: Walked, { file }: Walk): void {
  const due = JSON.stringify(after.due);
  if (due !== JSON.stringify(before?.due) && !SETS_DUE.includes(event.type)) {
    expect([event.type, STOPS_DUE.includes(event.type), due]).toEqual([event.type, true, undefined]);
  }
  if (event.type === 'recounted') {
    // Nobody's day becomes earlier because a calendar came out.
    expect(after.due?.at ?? 0).toBeGreaterThanOrEqual(before?.due?.at ?? 0);
    expect(after.stepDue?.at ?? 0).toBeGreaterThanOrEqual(before?.stepDue?.at ?? 0);
  }
  if (after.state === 'closed' && before?.state !== 'closed') {
    expect(['rated', 'rating_expired']).toContain(event.type);
    expect(['submitter', 'timer']).toContain(event.by.standing);
  }
  if (after.state === 'closed') {
    expect(after.reply).toMatchObject({ released: true, resultClass: expect.any(String) });
    expect(after.rating).toBeDefined();
  }
  if (event.by.standing === 'lead_unit' || event.by.standing === 'co_handler') {
    expect(['replied', 'closed', 'archived']).not.toContain(
      after.state === before?.state ? 'unchanged' : after.state,
    );
    expect(after.rating).toEqual(before?.rating);
  }
  if (after.kind === 'suggestion' && event.type === 'submitted') {
    const hats = file.roster.staff.flatMap(({ memberships }) => memberships);
    expect(hats.find(({ id }) => id === event.by.membershipId)?.role).toBe('deputy');
  }
  if (after.kind === 'dispute' || after.kind === 'petition') expect(after.publication).toBeUndefined();
  if (event.type === 'merged') {
    const told = effectsOf(event, before, after).flatMap((effect) =>
      effect.type === 'notify' ? [[effect.code, effect.to]] : [],
    );
    expect(told).toContainEqual(['N05', 'submitter']);
  }
  if (!isEnded(after.state)) expect(after.holder).not.toMatch(/^nobody$|\/-$/);
}

/** Somebody can move it on now, or the timer will by itself. */
function goesOn({ after, now }: Walked, walk: Walk): void {
  if (isEnded(after.state)) return;
  const moves = (name: keyof typeof TRANSITIONS) => TRANSITIONS[name].to !== 'same';
  const person = walk
    .known()
    .some(([actor, standing]) =>
      offersFor(after, standing, walk.context(actor)).some(
        ({ name }) =>
          standing !== 'timer' && moves(name) && [1, 2, 3, 4, 6].some((n) => walk.decide(actor, name, n).ok),
      ),
    );
  const alone = dueAlarms(after.alarms, Infinity).some(
    ({ at, command }) =>
      moves(command.name) && decide(after, command, walk.context(TIMER, Math.max(now, at))).ok,
  );
  expect([after.state, person || alone]).toEqual([after.state, true]);
}

/** What the archive waits for is asked of people; its alarm alone may find it not ready. */
const NOT_READY = ['promise_open', 'publication_undecided', 'outcome_required', 'not_complete'];

function alarmsLead({ after, now }: Walked, walk: Walk): void {
  for (const { name, at, command } of dueAlarms(after.alarms, Infinity)) {
    if (at <= now) continue;
    const decision = decide(after, command, walk.context(TIMER, at));
    const answer = decision.ok ? 'leads somewhere' : decision.refusal.code;
    const fine = answer === 'leads somewhere' || (name === 'archive_at' && NOT_READY.includes(answer));
    expect([name, after.state, answer, fine]).toEqual([name, after.state, answer, true]);
  }
}

const happened = new Set<string>();

describe.each(FILES)('%s', (name, file) => {
  it('keeps every invariant, whatever people and time do', () => {
    fc.assert(
      fc.property(step, fc.array(step, { minLength: 40, maxLength: 80 }), (first, steps) => {
        const walk = new Walk(file, KNOWN_CALENDAR, ENTERED, (walked, at) => {
          holdsAfter(walked, at);
          happened.add(walked.event.type);
          goesOn(walked, at);
          alarmsLead(walked, at);
        });
        if (!walk.begin(first)) return;
        for (const one of steps) walk.go(one);
        const replayed = walk.events.reduce<Item | null>((item, event) => evolve(item, event), null);
        expect(replayed).toEqual(walk.item);
      }),
      { numRuns: name === 'everything on' ? RUNS * 4 : RUNS, seed: SEED },
    );
  });
});

it('the walks came by everything that can happen to an item', () => {
  expect(Object.values(EVENT_OF).filter((type) => !happened.has(type))).toEqual([]);
});
