/** Values that break what does not expect them. */
export const ODD: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '👨‍👩‍👧‍👦'.repeat(20),
  'x'.repeat(5_000),
  '字'.repeat(9_000),
  '{}',
  '[]',
  'null',
  'constructor',
  '__proto__',
  'toString',
  '../../../etc/passwd',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  [],
  [[]],
  {},
  { $gt: '' },
  { $ne: null },
  { $where: 'sleep(1000)' },
  { $regex: '(a+)+$' },
  { length: 1e9 },
  { toString: 'x' },
  { then: 1 },
  JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as unknown,
  Array.from({ length: 2_000 }, (_, nth) => nth),
];

const odd = (random: () => number): unknown => structuredClone(ODD[Math.floor(random() * ODD.length)]);

export function deep(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** A body that was right, and has something odd at one place or more; or nothing but oddness. */
export function spoilt(valid: unknown, random: () => number): unknown {
  const way = random();
  if (way < 0.08) return odd(random);
  if (way < 0.12) return deep(10 + Math.floor(random() * 400));
  return spoiltWithin(structuredClone(valid), random, 3);
}

function spoiltWithin(value: unknown, random: () => number, times: number): unknown {
  if (typeof value !== 'object' || value === null) return odd(random);
  const fields = Object.keys(value);
  const inner = value as Record<string, unknown>;
  for (let time = 0; time <= random() * times; time += 1) {
    const name =
      fields[Math.floor(random() * (fields.length + 1))] ??
      (JSON.stringify(odd(random)) ?? 'undefined').slice(0, 40);
    const goesDeeper = random() < 0.4 && typeof inner[name] === 'object';
    // As a parser does: also under the name __proto__ it is a field of its own.
    Object.defineProperty(inner, name, {
      value: goesDeeper ? spoiltWithin(inner[name], random, 1) : odd(random),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return inner;
}
