import type { InputOf, OperationName } from '@shared/contract/operations';
import { OPERATIONS } from '@shared/contract/operations';
import type { CommandName } from '@shared/item/commands';
import { ITEM_STATES, type ItemState } from '@shared/item/states';
import { TRANSITIONS } from '@shared/item/transitions';
import type { PlaceFile } from '@shared/place/roster';
import type { Standing } from '@shared/permission/standing';
import { COLLECTION_NAMES } from '../../cloudfunctions/store/collections';
import { startCounty, type County } from './support/county';
import { VALID_INPUTS } from './support/valid-inputs';
import { aVoice, aVoiceIn, RESIDENT } from './support/voice';

/** Where an operation is not named as its command. */
const NAMED: Partial<Record<CommandName, OperationName>> = { take: 'takeVoice', note: 'addNote' };
/** Given by the timer or another job alone. */
const NOBODYS: readonly CommandName[] = [
  'expire_rating',
  'promise_due',
  'due_soon',
  'overdue',
  'recheck',
  'recount',
];

const COMMANDS = (Object.keys(TRANSITIONS) as CommandName[]).filter(
  (name) => name !== 'submit' && !NOBODYS.includes(name),
);

const camel = (name: string) => name.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
const operationOf = (name: CommandName): OperationName => NAMED[name] ?? (camel(name) as OperationName);

/** From when on a unit is known, and from where a deputy is: written out, not read from the product. */
const WITH_UNIT =
  'assigned return_review in_progress waiting_info reply_review suspended replied closed archived';
const WITH_DEPUTY = ITEM_STATES.filter((state) => state !== 'submitted' && state !== 'declined').join(' ');
const ALWAYS = ITEM_STATES.join(' ');

const PEOPLE: Record<string, { standing: Standing; role: string; known: string }> = {
  [RESIDENT]: { standing: 'submitter', role: 'resident', known: ALWAYS },
  'deputy-linhe': { standing: 'deputy', role: 'deputy', known: WITH_DEPUTY },
  'station-liuxi': { standing: 'station', role: 'station_chief', known: ALWAYS },
  'office-zhaoning': { standing: 'office', role: 'congress_office', known: ALWAYS },
  'unit-jtj': { standing: 'lead_unit', role: 'handler', known: WITH_UNIT },
  'unit-slj': { standing: 'co_handler', role: 'handler', known: WITH_UNIT },
  'leader-chenling': { standing: 'leader', role: 'leader', known: ALWAYS },
  // They belong to other matters, another station, another place.
  'resident-zhang': { standing: 'submitter', role: 'resident', known: '' },
  'deputy-suyutong': { standing: 'deputy', role: 'deputy', known: '' },
  'station-liudong': { standing: 'station', role: 'station_chief', known: '' },
  'zhashui-office': { standing: 'office', role: 'congress_office', known: '' },
};

/** A county whose units may return what is not theirs: else one of the states is never reached. */
const withReturns = ({ place, roster }: PlaceFile): PlaceFile => {
  const returnWithin = { amount: 2, unit: 'working_day' as const };
  const policies = place.policies.map((policy) => ({ ...policy, returnWithin }));
  return { place: { ...place, policies }, roster };
};

let county: County;
let parentNo = '';
beforeAll(async () => {
  county = await startCounty(withReturns);
  ({ no: parentNo } = await county.as('resident-parent').call('submit', aVoice()));
});
afterAll(() => county.close());

/** Null: the table has it. Else the codes that may be answered. */
function refusalOf(name: CommandName, who: string, state: ItemState): string[] | null {
  const { standing, role, known } = PEOPLE[who] ?? { standing: 'leader', role: '', known: '' };
  const { caller } = OPERATIONS[operationOf(name)];
  if (caller !== 'anyone' && !(caller as readonly string[]).includes(role)) return ['wrong_caller'];
  if (!known.split(' ').includes(state)) return ['item_not_found'];
  const { by, from } = TRANSITIONS[name];
  if (!by.includes(standing)) return ['not_allowed'];
  return from.includes(state) ? null : ['illegal_transition', 'already_there'];
}

function inputFor(operation: OperationName, no: string): InputOf<OperationName> {
  const input = { ...(VALID_INPUTS[operation] as object), no };
  return ('parentNo' in input ? { ...input, parentNo } : input) as InputOf<OperationName>;
}

/** Everything that is stored. */
const documents = () =>
  COLLECTION_NAMES.map((name) => JSON.stringify(county.cloud.engine.aggregate(name, [])));

describe('what no row of the machine allows is refused by the function, with the right code', () => {
  it.each(ITEM_STATES)('in %s', async (state) => {
    const no = await aVoiceIn(county, state, ['slj']);
    await county.jobs();
    const before = documents();
    const wrong: string[] = [];
    let tried = 0;
    for (const name of COMMANDS) {
      const operation = operationOf(name);
      for (const who of Object.keys(PEOPLE)) {
        const expected = refusalOf(name, who, state);
        if (expected === null) continue;
        tried += 1;
        const code = await county.as(who).refusal(operation, inputFor(operation, no));
        if (!expected.includes(code)) wrong.push(`${name} by ${who}: ${code}, not ${expected.join(' or ')}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(400);
    expect(documents()).toEqual(before);
  });

  it('knows no operation for what only time does', () => {
    expect(NOBODYS.map(operationOf).filter((name) => name in OPERATIONS)).toEqual([]);
  });

  it('has an operation for everything else', () => {
    expect(COMMANDS.map(operationOf).filter((name) => !(name in OPERATIONS))).toEqual([]);
  });
});
