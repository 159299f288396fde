import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from './support/cruise';
import { root } from './support/run-tool';

/** One small tree that breaks every rule once: [rule, file, what it imports]. */
const OFFENCES: [rule: string, file: string, imported: string][] = [
  ['shared-is-pure', 'shared/item/reads-a-file.ts', 'node:fs'],
  ['shared-is-pure', 'shared/item/calls-the-server.ts', '../../cloudfunctions/store/items'],
  ['shared-is-pure', 'shared/item/draws-a-screen.ts', 'react'],
  ['shared-is-pure', 'shared/responsibility/parses.ts', 'papaparse'],
  ['one-reader-of-tables', 'shared/table-rows/read-table.ts', 'node:fs'],
  ['app-reads-no-tables', 'miniprogram/features/desk/reads-a-table.ts', '@shared/table-rows/read-table'],
  ['everything-resolves', 'shared/item/imports-what-is-not-there.ts', './nowhere'],
  ['localcloud-stands-alone', 'localcloud/knows-the-item.ts', '../shared/item/item'],
  ['localcloud-stands-alone', 'localcloud/knows-the-store.ts', '../cloudfunctions/store/items'],
  ['server-reads-shared-only', 'cloudfunctions/services/draws.ts', '../../miniprogram/cloud/call'],
  ['server-reads-shared-only', 'cloudfunctions/services/emulates.ts', '../../localcloud/main'],
  ['app-reads-shared-only', 'miniprogram/features/desk/queries.ts', '../../../cloudfunctions/store/items'],
  ['app-has-no-node', 'miniprogram/features/desk/joins-paths.ts', 'node:path'],
  ['app-reads-contract-types-only', 'miniprogram/features/desk/validates.ts', '@shared/contract/submit'],
  ['app-has-no-zod', 'miniprogram/features/desk/makes-a-schema.ts', 'zod'],
  ['sdk-in-platform-only', 'cloudfunctions/services/calls-the-sdk.ts', 'wx-server-sdk'],
  ['sdk-in-platform-only', 'cloudfunctions/store/calls-the-sdk.ts', 'wx-server-sdk'],
  ['database-in-store-only', 'cloudfunctions/operations/queries.ts', '../platform/database'],
  ['platform-knows-no-domain', 'cloudfunctions/platform/knows-items.ts', '../store/items'],
  ['store-decides-nothing', 'cloudfunctions/store/decides.ts', '../services/apply'],
  ['services-below-operations', 'cloudfunctions/services/answers.ts', '../operations/assign'],
  ['operations-below-entries', 'cloudfunctions/operations/knows-its-function.ts', '../entries/api'],
  ['features-are-apart', 'miniprogram/features/desk/borrows.ts', '../inbox/inbox'],
  ['pages-are-thin', 'miniprogram/pages/home/index.ts', '../../cloud/call'],
  ['pages-are-thin', 'miniprogram/packages/staff/pages/desk/index.ts', '@shared/item/item'],
  ['nothing-reads-pages', 'miniprogram/features/desk/opens-a-page.ts', '../../pages/home/parts'],
  ['below-features', 'miniprogram/components/knows-the-inbox.ts', '../features/inbox/inbox'],
  ['product-without-tests', 'shared/item/leans-on-tests.ts', '../../tests/support/item'],
  ['product-without-dev-packages', 'cloudfunctions/services/bundles.ts', 'esbuild'],
];

/** What the rules allow, beside the offences: none of these may be reported. */
const ALLOWED: [file: string, imported: string][] = [
  ['shared/item/item.ts', 'zod'],
  ['shared/contract/submit.ts', '../item/item'],
  ['cloudfunctions/platform/database.ts', 'wx-server-sdk'],
  ['cloudfunctions/store/items.ts', '../platform/database'],
  ['cloudfunctions/services/apply.ts', '../store/items'],
  ['cloudfunctions/operations/assign.ts', '../services/apply'],
  ['cloudfunctions/entries/api.ts', '../operations/assign'],
  ['miniprogram/cloud/call.ts', '@shared/item/item'],
  ['miniprogram/features/inbox/inbox.ts', '../../cloud/call'],
  ['miniprogram/pages/home/parts.ts', '../../features/inbox/inbox'],
  ['localcloud/main.ts', 'node:fs'],
  ['tests/support/item.ts', '../../cloudfunctions/store/items'],
  ['demo/start.ts', '../localcloud/main'],
];

describe('the import rules', () => {
  let folder: string;
  let violations: { from: string; to: string; rule: { name: string } }[];

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const rulesBrokenBy = (file: string) =>
    violations.filter((each) => each.from === file).map((each) => each.rule.name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
    cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [, file, imported] of OFFENCES) {
      write(file, `import { x } from '${imported}';\nexport const y = x;\n`);
    }
    for (const [file, imported] of ALLOWED) {
      write(file, `import { x } from '${imported}';\nexport const y = x;\n`);
    }
    write('shared/item/hen.ts', `import { egg } from './egg';\nexport const hen = () => egg;\n`);
    write('shared/item/egg.ts', `import { hen } from './hen';\nexport const egg = () => hen;\n`);
    write(
      'miniprogram/features/desk/reads-types.ts',
      `import type { y } from '@shared/contract/submit';\nimport { type y as z } from '@shared/contract/submit';\nexport type A = [y, z];\n`,
    );
    ({ violations } = cruise(
      ['shared', 'cloudfunctions', 'miniprogram', 'localcloud', 'tests', 'demo'],
      folder,
    ).summary);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(OFFENCES)('%s: reports %s, which imports %s', (rule, file) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  });

  it('no-cycles: reports two files that load each other', () => {
    const cyclic = violations.filter((each) => each.rule.name === 'no-cycles').map((each) => each.from);
    expect(cyclic).toContain('shared/item/egg.ts');
  });

  it.each(ALLOWED)('lets %s import %s', (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });

  it('lets the app read the types of a contract', () => {
    expect(rulesBrokenBy('miniprogram/features/desk/reads-types.ts')).toEqual([]);
  });

  it('has an offence here for every rule there is', async () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(
      '../../.dependency-cruiser.cjs',
    );
    const proved = new Set([...OFFENCES.map(([rule]) => rule), 'no-cycles']);
    expect(forbidden.map((rule) => rule.name).filter((name) => !proved.has(name))).toEqual([]);
  });
});
