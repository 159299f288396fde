import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as z from 'zod';
import type { OPERATIONS } from '@shared/contract/operations';
import type { placeFileSchema } from '@shared/place/roster';
import type { issueInWords, WITH_INPUT } from '@shared/wording/input-issues';
import type { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';
import { VALID_INPUTS } from './support/valid-inputs';

interface Bundle {
  OPERATIONS: typeof OPERATIONS;
  issueInWords: typeof issueInWords;
  WITH_INPUT: typeof WITH_INPUT;
  placeFileSchema: typeof placeFileSchema;
  KNOWN_CALENDAR: typeof KNOWN_CALENDAR;
}

/** Of each kind something, short and long, right and wrong. */
const VALUES: unknown[] = [
  ...[undefined, null, true, 0, 1, -1, 2.5, 1e12, Number.NaN],
  ...[
    '',
    'x',
    '  x  ',
    'x'.repeat(25),
    '字'.repeat(9000),
    'QH261127-2K7M9',
    '2026-10-01',
    '2026',
    'voice',
    'open',
  ],
  ...[[], ['x'], [1], Array.from({ length: 60 }, () => 'x'), {}, { x: 1 }, { words: 1 }, { x: 'y' }],
];

describe('the contracts as the functions carry them', () => {
  let folder: string;
  let whole: Bundle;
  let lean: Bundle;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'contracts-'));
    execFileSync(process.execPath, ['tests/operations/support/bundle-contracts.mjs', folder]);
    const load = createRequire(join(folder, 'here.cjs'));
    whole = load('./whole.cjs') as Bundle;
    lean = load('./lean.cjs') as Bundle;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (bundle: Bundle, schema: z.ZodType, value: unknown) => {
    const result = schema.safeParse(value, bundle.WITH_INPUT);
    return result.success ? result.data : result.error.issues.map(bundle.issueInWords);
  };

  const names = (bundle: Bundle) => Object.keys(bundle.OPERATIONS) as (keyof typeof OPERATIONS)[];

  it('are the same operations, for the same people, with the same refusals', () => {
    const plain = (bundle: Bundle) =>
      names(bundle).map((name) => {
        const { caller, type, errors } = bundle.OPERATIONS[name];
        return { name, caller, type, errors };
      });
    expect(plain(lean)).toEqual(plain(whole));
  });

  it('take what is right', () => {
    for (const name of names(whole)) {
      const input = VALID_INPUTS[name];
      expect([name, lean.OPERATIONS[name].input.safeParse(input).success]).toEqual([name, true]);
      expect(read(lean, lean.OPERATIONS[name].input, input)).toEqual(
        read(whole, whole.OPERATIONS[name].input, input),
      );
    }
  });

  it.each(['input', 'output'] as const)(
    'judge every field of the %s as it is written, in the same words',
    (side) => {
      for (const name of names(whole)) {
        const asWritten = whole.OPERATIONS[name][side] as z.ZodType;
        const carried = lean.OPERATIONS[name][side] as z.ZodType;
        const fields = Object.keys((asWritten as { shape?: object }).shape ?? {});
        const others = side === 'input' ? VALID_INPUTS[name] : {};
        for (const field of [...fields, 'surprise']) {
          for (const value of VALUES) {
            const given = { ...others, [field]: value };
            expect({ name, field, value, said: read(lean, carried, given) }).toEqual({
              name,
              field,
              value,
              said: read(whole, asWritten, given),
            });
          }
        }
      }
    },
  );

  it('say what is missing, what is of the wrong kind and what nobody knows', () => {
    expect(read(lean, lean.OPERATIONS.submit.input, { placeId: 7, voice: { id: 'a' }, surprise: 1 })).toEqual(
      [
        { path: 'placeId', problem: '类型不对，应为文字' },
        { path: 'text', problem: '缺少这一项' },
        { path: 'voice.seconds', problem: '缺少这一项' },
        { path: '', problem: '不认识这些项：surprise' },
      ],
    );
  });

  it.each(readdirSync('places'))('read %s as it is written', (file) => {
    const given: unknown = JSON.parse(readFileSync(join('places', file), 'utf8'));
    const place = read(lean, lean.placeFileSchema, given);
    expect(place).toHaveProperty('place.prefix');
    expect(place).toEqual(read(whole, whole.placeFileSchema, given));
  });

  it('know the days off and the days worked of every year since 2023', () => {
    const { years } = lean.KNOWN_CALENDAR;
    expect(Object.keys(years)[0]).toBe('2023');
    expect(years['2026']?.off['2026-10-01']).toBe('国庆');
    const all = Object.entries(whole.KNOWN_CALENDAR.years);
    expect(years).toEqual(Object.fromEntries(all.filter(([year]) => Number(year) >= 2023)));
  });

  it('leave out the methods that nobody calls, and the words for readers of the documentation', () => {
    const source = (name: string) => readFileSync(join(folder, `${name}.cjs`), 'utf8');
    expect(source('whole')).toContain('A resident speaks: the item is born');
    expect(source('lean')).not.toContain('A resident speaks: the item is born');
    expect(source('whole')).toContain('cidrv6(params)');
    expect(source('lean')).not.toContain('cidrv6(params)');
  });
});
