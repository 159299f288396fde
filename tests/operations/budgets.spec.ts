import { startCounty, type County } from './support/county';
import { aClaimedPhoto } from './support/photo';
import { publishedInJiangxia } from './support/board';
import { A_REPLY, AN_ASSIGNMENT, aVoice, aVoiceIn, RESIDENT } from './support/voice';

let county: County;
let no = '';
let withPhoto = '';
beforeAll(async () => {
  county = await startCounty();
  // Warms the session and the place of everybody who follows.
  no = await aVoiceIn(county, 'in_progress');
  await county.as('station-liuxi').call('listQueue', {});
  const photoIds = [await aClaimedPhoto(county, RESIDENT)];
  ({ no: withPhoto } = await county.as(RESIDENT).call('submit', aVoice({ photoIds })));
  await county.as('deputy-linhe').call('handOver', { no: withPhoto, reason: 'needs_department' });
  await county.as('office-zhaoning').call('assign', { no: withPhoto, ...AN_ASSIGNMENT });
});
afterAll(() => county.close());

/** Calls to the database until the answer was committed: those of effects are counted apart. */
async function databaseCalls(work: () => Promise<unknown>, until?: string): Promise<number> {
  await work();
  const calls = (county.cloud.lastInvocation()?.trace ?? []).filter(
    // Consents are asked for beside the write, for the notices that follow from it.
    ({ action, target }) => action.startsWith('database.') && (until === undefined || target !== 'consents'),
  );
  if (until === undefined) return calls.length;
  const write = calls.findIndex(({ action, target }) => target === 'items' && action === until);
  return write + 1;
}

describe('calls to the database of a warm function', () => {
  it.each([
    ['listMyItems', 'resident-wang'],
    ['listVoices', 'deputy-linhe'],
    ['listQueue', 'station-liuxi'],
    ['listQueue', 'office-zhaoning'],
    ['listUnitItems', 'unit-jtj'],
    ['listNotices', 'unit-jtj'],
  ] as const)('%s by %s: one', async (operation, name) => {
    expect(await databaseCalls(() => county.as(name).call(operation, {}))).toBe(1);
  });

  it('a list that does not fit on a page: one, and it is counted with it', async () => {
    for (let nth = 0; nth < 21; nth += 1) await county.as(`resident-${nth}`).call('submit', aVoice());
    const deputy = county.as('deputy-linhe');
    const { total, next } = await deputy.call('listVoices', {});
    expect(total).toBeGreaterThan(20);
    expect(await databaseCalls(() => deputy.call('listVoices', {}))).toBe(1);
    expect(await databaseCalls(() => deputy.call('listVoices', { cursor: next }))).toBe(1);
  });

  it('the first page of a board with its figures: one', async () => {
    const published = await publishedInJiangxia(county);
    const board = () => county.as('resident-wang').call('listBoard', { placeId: 'jiangxia' });
    await board();
    expect(await databaseCalls(board)).toBe(1);
    expect(await board()).toMatchObject({ items: [{ no: published }], figures: { all: 1, resolved: 1 } });
  });

  it.each([
    ['resident-wang', 1],
    ['deputy-linhe', 1],
    ['unit-jtj', 1],
    ['leader-chenling', 1],
    // They also see whether a push can reach the person.
    ['station-liuxi', 1],
    ['office-zhaoning', 1],
  ] as const)('getItem by %s, with photos: %i', async (name, calls) => {
    const seen = await county.as(name).call('getItem', { no: withPhoto });
    expect(seen.photos).toEqual([
      expect.objectContaining({ status: 'shown', url: expect.any(String) as string }),
    ]);
    expect(await databaseCalls(() => county.as(name).call('getItem', { no: withPhoto }))).toBe(calls);
  });

  it('submit: three until it is committed, with name and phone', async () => {
    const voice = aVoice({ name: '王小明', phone: '13800001234' });
    const calls = await databaseCalls(
      () => county.as('resident-wang').call('submit', voice),
      'database.insertDocument',
    );
    expect(calls).toBe(3);
  });

  it('submit: of somebody who was never here nobody asks for hats', async () => {
    const first = county.as('resident-new');
    expect(await databaseCalls(() => first.call('submit', aVoice()), 'database.insertDocument')).toBe(2);
    expect(trace()).not.toContain('database.getDocument members');
  });

  const trace = () =>
    (county.cloud.lastInvocation()?.trace ?? []).map(({ action, target }) => `${action} ${target}`);

  it('submit: people are looked up once a minute, consents with what they said today, and everybody is told with one write', async () => {
    const submit = () => county.as('resident-wang').call('submit', aVoice());
    await submit();
    await submit();
    const told = trace().filter((call) => !/security| contacts/u.test(call));
    expect(told.sort()).toEqual([
      'database.aggregateDocuments codes',
      'database.insertDocument items',
      'database.insertDocument notices',
    ]);
    expect(county.cloud.engine.count('notices', { itemId: { $exists: true } })).toBeGreaterThan(3);
  });

  it('a command: two until it is committed', async () => {
    const reply = { no, text: '已经修好', resultClass: 'A', mode: 'phone' } as const;
    const calls = await databaseCalls(
      () => county.as('unit-jtj').call('reply', reply),
      'database.modifyDocument',
    );
    expect(calls).toBe(2);
  });

  it('a command that three are told of, of whom none agreed to a push: four in all', async () => {
    const again = await aVoiceIn(county, 'in_progress');
    const reply = { no: again, text: '已经修好', resultClass: 'A', mode: 'phone' } as const;
    await county.as('unit-jtj').call('reply', reply);
    const calls = trace().filter((call) => call.startsWith('database.'));
    expect(calls.sort()).toEqual([
      'database.getDocument consents',
      'database.getDocument items',
      'database.insertDocument notices',
      'database.modifyDocument items',
    ]);
  });

  it('the report on what came of it: one, whatever it is made of', async () => {
    const report = () => county.as('leader-chenling').call('getOutcomeReport', { year: 2026 });
    await report();
    expect(await databaseCalls(report)).toBe(2);
    const answered = await aVoiceIn(county, 'in_progress');
    const reply = { ...A_REPLY, no: answered, outcome: { villages: 1 } };
    await county.as('unit-jtj').call('reply', reply);
    await county.as('office-zhaoning').call('release', { no: answered });
    county.cloud.clock.advance(60_000);
    await county.jobs();
    await report();
    expect(await databaseCalls(report)).toBe(1);
    expect((await report()).villages).toEqual({ sum: 1, items: 1 });
  });
});
