import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import { startCounty, type County } from './support/county';
import { plant, STRANGERS, tries, type Planted } from './support/planted';
import { aVoter } from './support/board';
import type { Persona } from './support/persona';

/**
 * A thousand phones, identity numbers, names and openids are planted wherever somebody can write them; then every
 * operation that a stranger or somebody of another unit may call is asked, with everything they could have come by. A
 * new operation is found by itself: it is in the registry.
 */
const PLANTED = 250;

let county: County;
let planted: Planted;

beforeAll(async () => {
  county = await startCounty(undefined, ['jiangxia', 'qinghe', 'zhashui']);
  planted = await plant(county, PLANTED);
  await aVoter(county, planted.people[0]?.openid ?? '', 'xiaozhu', false);
}, 240_000);
afterAll(() => county.close());

/** Asks and gives the whole answer back, granted or refused. */
async function answerTo(who: Persona, name: OperationName, input: object, nth: number): Promise<string> {
  const key = OPERATIONS[name].type === 'command' ? { key: `planted-${name}-${nth}` } : {};
  return JSON.stringify(await who.send({ operation: name, input, actingAs: who.actingAs, ...key }));
}

const found = (answer: string): string[] => planted.secrets.filter((secret) => answer.includes(secret));

const NAMES = Object.keys(OPERATIONS) as OperationName[];

it('a thousand are planted, each unlike the others', () => {
  expect(new Set(planted.people.map(({ phone }) => phone)).size).toBe(250);
  expect(planted.secrets.length).toBe(1000);
  expect(planted.nos.length).toBe(250);
});

it('they would be found where they may be: this test is not blind', async () => {
  const [first] = planted.people as [Planted['people'][number]];
  const own = JSON.stringify(await county.as(first.openid).call('getItem', { no: planted.nos[0] ?? '' }));
  expect(found(own)).toEqual(expect.arrayContaining([first.name, first.phone, first.id]));
});

describe.each(NAMES)('%s', (name) => {
  it('tells no stranger and no other unit anything that was planted', async () => {
    let nth = 0;
    for (const who of STRANGERS)
      for (const input of tries(name, planted)) {
        nth += 1;
        const answer = await answerTo(county.as(who), name, input, nth);
        expect([name, who, found(answer)]).toEqual([name, who, []]);
      }
    expect(nth).toBeGreaterThanOrEqual(STRANGERS.length);
  }, 60_000);
});

it.each(['getPublished', 'listBoard', 'listSimilar', 'openShared', 'follow', 'coverPhoto'] as const)(
  '%s was really asked about what was planted, and not only refused or empty',
  async (name) => {
    const answers: string[] = [];
    for (const input of tries(name, planted))
      answers.push(
        await answerTo(
          county.as(name === 'coverPhoto' ? (planted.people[0]?.openid ?? '') : 'a-stranger'),
          name,
          input,
          999 + answers.length,
        ),
      );
    expect(
      answers.some(
        (answer) =>
          /"ok":true.*(?:JX\d{6}|publicUrl|路灯)/u.test(answer) || answer.includes('photo_not_coverable'),
      ),
    ).toBe(true);
  },
);

describe('what people in the flow are told beside the item itself', () => {
  const LISTS: readonly (readonly [who: string, name: OperationName, input: object])[] = [
    ['jiangxia-station-xiaozhu', 'listVoters', {}],
    ['jiangxia-office', 'listUnits', {}],
    ['jiangxia-office', 'getTotals', {}],
    ['jiangxia-office', 'getOutcomeReport', { year: '2026' }],
    ['jiangxia-office', 'listCallList', {}],
  ];
  it.each(LISTS)('%s, %s: neither openid nor phone', async (who, name, input) => {
    const answer = await answerTo(county.as(who), name, input, 1);
    const told = planted.people
      .flatMap(({ openid, phone, id }) => [openid, phone, id])
      .filter((secret) => answer.includes(secret));
    expect(told).toEqual([]);
  });
});
