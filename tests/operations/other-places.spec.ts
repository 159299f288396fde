import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import type { Role } from '@shared/permission/roles';
import { findByNo } from '../../cloudfunctions/store/items';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { VALID_INPUTS } from './support/valid-inputs';
import { aVoiceIn } from './support/voice';

/** Officials of other places: a county beside it, and the city above it whose leader sees its totals. */
const OFFICIALS: [Role, string][] = [
  ['congress_office', 'zhashui-office'],
  ['station_chief', 'zhashui-station'],
  ['handler', 'zhashui-unit'],
  ['deputy', 'zhashui-deputy'],
  ['leader', 'zhashui-leader'],
  ['leader', 'changde-leader'],
  ['congress_office', 'changde-office'],
];

const TITLE = '上学路一下雨就积水';
const NAMES = Object.keys(OPERATIONS) as OperationName[];

/** Refusals that say nothing about whether the item exists. */
const SILENT = [
  'item_not_found',
  'wrong_caller',
  'not_on_board',
  'activity_not_found',
  'common_issue_not_found',
  'photo_not_yours',
  'look_up_failed',
];

let county: County;
let nos: string[];
let before: string;
beforeAll(async () => {
  county = await startCounty();
  nos = [];
  for (const state of ['submitted', 'triage', 'in_progress', 'reply_review', 'closed'] as const)
    nos.push(await aVoiceIn(county, state));
  const [, , inProgress = ''] = nos;
  const supervision = { form: 'onsite', medium: 'offline', dueDay: '2026-10-14', text: '去看看。' } as const;
  await county.as('office-zhaoning').call('supervise', { no: inProgress, ...supervision });
  county.cloud.clock.advance(31_000);
  await county.jobs();
  before = await stored();
});
afterAll(() => county.close());

const stored = () =>
  inFunction(county, async () =>
    JSON.stringify(await Promise.all(nos.map((no) => findByNo(no, { placeId: 'qinghe' })))),
  );

const send = (who: string, name: OperationName, input: object) => {
  const person = county.as(who);
  const key =
    OPERATIONS[name].type === 'command' ? { key: `${who}-${name}-${JSON.stringify(input).length}` } : {};
  return person.send({ operation: name, input, actingAs: person.actingAs, ...key });
};

describe.each(NAMES)('%s', (name) => {
  const valid = VALID_INPUTS[name] as Record<string, unknown>;
  const { caller } = OPERATIONS[name];
  const people = OFFICIALS.filter(([role]) => caller === 'anyone' || caller.includes(role));

  it('reads no row of another place, whoever asks', async () => {
    const namesItem = 'no' in valid || 'nos' in valid;
    for (const [, who] of people) {
      for (const no of namesItem ? nos : nos.slice(0, 1)) {
        const answer = await send(who, name, {
          ...valid,
          ...('no' in valid ? { no } : {}),
          ...('nos' in valid ? { nos: [no] } : {}),
          ...('parentNo' in valid ? { parentNo: no } : {}),
        });
        const said = JSON.stringify(answer);
        expect([who, said.includes(TITLE)]).toEqual([who, false]);
        if ('no' in valid) expect([who, answer]).toEqual([who, expect.objectContaining({ ok: false })]);
        if ('no' in valid && !answer.ok) expect(SILENT).toContain(answer.code);
        if ('nos' in valid) expect(said).toMatch(/item_not_found|common_issue_not_found/u);
        if (!namesItem) expect([who, nos.filter((one) => said.includes(one))]).toEqual([who, []]);
      }
    }
  });
});

it('leaves every item of the other place as it was', async () => {
  expect(await stored()).toBe(before);
});

it('asks officials of other places about every operation that names an item', () => {
  expect(NAMES.filter((name) => 'no' in (VALID_INPUTS[name] as object)).length).toBeGreaterThan(40);
  expect(OFFICIALS).toHaveLength(7);
});
