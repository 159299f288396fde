/**
 * The database would store an absent field as null; the stored item and the replayed one must be the same. What has no gap
 * is given back as it is: most of a long document has none.
 */
export function withoutGaps<Value>(value: Value): Value {
  return kept(value) as Value;
}

function kept(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? keptList(value) : keptFields(value as Record<string, unknown>);
}

function keptList(list: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const part = list[at];
    const own = part === undefined ? null : kept(part);
    if (copy === undefined && !Object.is(own, part)) copy = list.slice(0, at);
    copy?.push(own);
  }
  return copy ?? list;
}

function keptFields(fields: Record<string, unknown>): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(fields)) {
    const part = fields[name];
    const own = kept(part);
    if (copy === undefined && (part === undefined || !Object.is(own, part)))
      copy = fieldsBefore(fields, name);
    if (copy !== undefined && own !== undefined) copy[name] = own;
  }
  return copy ?? fields;
}

function fieldsBefore(fields: Record<string, unknown>, end: string): Record<string, unknown> {
  const names = Object.keys(fields);
  return Object.fromEntries(names.slice(0, names.indexOf(end)).map((name) => [name, fields[name]]));
}
