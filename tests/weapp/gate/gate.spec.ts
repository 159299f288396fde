import { allChecks } from './all-checks';
import { readArtefact } from './artefact';

/** Packing as for an upload starts workers; on a busy machine that takes its time. */
const PACKING_MS = 240_000;

describe('what is uploaded', () => {
  const artefact = readArtefact('dist/weapp', 'dist/cloudfunctions');

  it.each(allChecks.map((check) => [check.name, check] as const))(
    'passes %s',
    async (_name, check) => {
      expect(await check.run(artefact)).toEqual([]);
    },
    PACKING_MS,
  );
});
