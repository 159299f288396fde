import { createHash } from 'node:crypto';

/** JSON with sorted keys and without absent fields: equal values have equal text, before and after storage. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const facts = value as Record<string, unknown>;
    let fields = '';
    for (const name of Object.keys(facts).sort()) {
      if (facts[name] === undefined) continue;
      fields += `${fields === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(facts[name])}`;
    }
    return `{${fields}}`;
  }
  return JSON.stringify(value ?? null);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const ID_LENGTH = 24;

/** An id that the same parts give again and no other parts give: second arrivals meet the first. */
export function derivedId(...parts: string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, ID_LENGTH);
}
