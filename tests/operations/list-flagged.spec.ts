import { startCounty, type County } from './support/county';
import { AN_ASSIGNMENT, aVoice, aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const nosOf = async (name: string, list: 'extension' | 'supervised' | 'co' | 'disputed') =>
  (await county.as(name).call('listFlagged', { list })).items.map(({ no }) => no);

describe('listFlagged', () => {
  it.each([
    ['office-zhaoning', 'co'],
    ['office-zhaoning', 'to_publish'],
    ['unit-jtj', 'extension'],
    ['station-liuxi', 'supervised'],
    ['leader-chenling', 'publication'],
  ] as const)('%s has no list %s', async (name, list) => {
    expect(await county.as(name).refusal('listFlagged', { list })).toBe('wrong_caller');
  });

  it('does not know a list of another name', async () => {
    const answer = await county.as('office-zhaoning').send({
      operation: 'listFlagged',
      input: { list: 'everything' },
      actingAs: 'office-zhaoning',
    });
    expect(answer).toMatchObject({ ok: false, code: 'invalid_input' });
  });

  it('names what waits for a decision, to the office of that place alone', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await county.as('unit-jtj').call('requestExtension', { no, amount: 3, text: '等管材。' });
    expect(await nosOf('office-zhaoning', 'extension')).toEqual([no]);
    expect(await nosOf('zhashui-office', 'extension')).toEqual([]);
  });

  it('names what is supervised, to the office and the leader', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await county.as('office-zhaoning').call('supervise', {
      no,
      form: 'onsite',
      medium: 'offline',
      dueDay: '2026-10-14',
      text: '去看看',
      steps: [],
    });
    expect(await nosOf('office-zhaoning', 'supervised')).toEqual([no]);
    expect(await nosOf('leader-chenling', 'supervised')).toEqual([no]);
  });

  it('names what unit, deputy and resident do not say alike', async () => {
    const no = await aVoiceIn(county, 'replied');
    await county.as('deputy-linhe').call('verify', { no, solved: false, text: '路上还有水。' });
    expect(await nosOf('office-zhaoning', 'disputed')).toEqual([no]);
  });

  it('comes in pages that miss and repeat nothing', async () => {
    const given: string[] = [];
    for (let nth = 0; nth < 22; nth += 1) {
      const { no } = await county.as(`resident-${nth}`).call('submit', aVoice());
      await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
      await county.as('office-zhaoning').call('assign', { no, ...AN_ASSIGNMENT });
      await county.as('unit-jtj').call('signIn', { no });
      await county.as('unit-jtj').call('requestExtension', { no, amount: 3, text: '等管材。' });
      given.push(no);
    }
    const first = await county.as('office-zhaoning').call('listFlagged', { list: 'extension' });
    const second = await county
      .as('office-zhaoning')
      .call('listFlagged', { list: 'extension', cursor: first.next });
    expect([first.items.length, first.total, second.items.length]).toEqual([16, 23, 7]);
    const seen = [...first.items, ...second.items].map(({ no }) => no);
    expect(new Set(seen).size).toBe(23);
    expect(seen).toEqual(expect.arrayContaining(given));
  });
});
