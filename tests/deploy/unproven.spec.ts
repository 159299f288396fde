import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRIED_BY_HAND, TRIED_BY_SCRIPT } from '../../cloudfunctions/deploy/unproven';

/** Where the marks are spoken of, not set. */
const ABOUT = ['cloudfunctions/deploy/unproven.ts', 'cloudfunctions/deploy/verdict.ts'];
/** Seen by the console itself, in no test of the SDK. */
const BY_CONSOLE = ['array-index-used', 'clients-refused', 'as-deployed'];

const marked = () =>
  ['cloudfunctions', 'localcloud', 'miniprogram', 'shared'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => /\.(tsx?|mjs)$/.test(file) && !ABOUT.includes(file))
      .filter((file) => readFileSync(file, 'utf8').includes('[U]')),
  );

describe('what nobody has seen in the real cloud', () => {
  it('is on the list, wherever the code is marked with it', () => {
    const listed = [...TRIED_BY_SCRIPT, ...TRIED_BY_HAND].flatMap(({ where = [] }) => where);
    expect([...listed].sort()).toEqual(marked().sort());
  });

  it('is tried by a test that carries its name, when a script is to try it', () => {
    const tests = readFileSync('tests/localcloud/conformance-unproven.spec.ts', 'utf8');
    const missing = TRIED_BY_SCRIPT.filter(({ id }) => !tests.includes(`[${id}]`)).map(({ id }) => id);
    expect(missing).toEqual(BY_CONSOLE);
  });
});
