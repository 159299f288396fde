import { startCounty, type County } from './support/county';
import { aTable, many, runWhole, THREE } from './support/voice-table';

const STATION = 'station-liuxi';
const OFFICE = 'office-zhaoning';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const check = async (who: string, bytes: Buffer) =>
  county.as(who).call('checkVoiceImport', await aTable(county, who, bytes));

const items = () => county.cloud.engine.count('items');

const brought = async (id: string) =>
  (await county.as(STATION).call('listVoiceImportRows', { id, of: 'brought' })).rows;

describe('an import that breaks off', () => {
  it.each([
    ['before a row is written', { kind: 'crash_before', collection: 'items', skip: 20 }],
    ['after a row was written', { kind: 'crash_after', collection: 'items', skip: 20 }],
    ['before its receipt', { kind: 'crash_before', collection: 'receipts', skip: 10 }],
    ['before the results are kept', { kind: 'crash_before', collection: 'voice_import_rows' }],
    ['after the results are kept', { kind: 'crash_after', collection: 'voice_import_rows' }],
    ['before it moves on', { kind: 'crash_before', collection: 'voice_imports', skip: 1 }],
    ['after it moved on', { kind: 'crash_after', collection: 'voice_imports', skip: 1 }],
  ] as const)('%s goes on, and nothing is there twice', async (_when, fault) => {
    const { id } = await check(STATION, many(60));
    county.cloud.faults.set(fault);
    await county
      .as(STATION)
      .ask('runVoiceImport', { id })
      .catch(() => undefined);
    county.cloud.faults.clear();
    const { end } = await runWhole(county, STATION, id);
    expect(end).toMatchObject({ dealt: 60, brought: 60, left: 0, refused: 0 });
    expect(items()).toBe(60);
    expect(new Set((await brought(id)).map(({ no }) => no)).size).toBe(20);
  });

  it('is gone on with on a second phone at the same time, each row once', async () => {
    const { id } = await check(STATION, many(120));
    const both = () => runWhole(county, STATION, id);
    const [one, other] = await Promise.all([both(), both()]);
    expect([one.end.brought, other.end.brought, items()]).toEqual([120, 120, 120]);
  });

  it('cannot be dropped once it has begun; before that nothing stays of it', async () => {
    const begun = await check(STATION, many(60));
    await county.as(STATION).call('runVoiceImport', { id: begun.id });
    expect(await county.as(STATION).refusal('dropVoiceImport', { id: begun.id })).toBe('import_running');
    await runWhole(county, STATION, begun.id);
    const other = await check(STATION, THREE);
    await county.as(STATION).call('dropVoiceImport', { id: other.id });
    expect((await county.as(STATION).call('getVoiceImport', {})).latest?.id).toBe(begun.id);
  });

  it('keeps nobody’s words once its rows are items, and is forgotten after a month', async () => {
    const { id } = await check(STATION, THREE);
    await runWhole(county, STATION, id);
    const sealed = county.cloud.engine.aggregate('voice_import_rows', [
      { $match: { sealed: { $exists: true } } },
    ]);
    expect(sealed).toEqual([]);
    county.cloud.clock.advance(31 * 24 * 3600 * 1000);
    await county.jobs();
    expect(county.cloud.engine.count('voice_imports')).toBe(0);
    expect(county.cloud.engine.count('voice_import_rows')).toBe(0);
    expect(items()).toBe(3);
  });

  it('answers the second sending of a file as the first, and takes a slot once', async () => {
    const input = await aTable(county, STATION, THREE);
    const station = county.as(STATION);
    const first = await station.call('checkVoiceImport', input, 'one-file');
    expect(await station.call('checkVoiceImport', input, 'one-file')).toEqual(first);
    expect(await station.refusal('checkVoiceImport', input)).toBe('upload_missing');
    expect(await county.as(OFFICE).refusal('checkVoiceImport', input)).toBe('upload_missing');
  });
});
