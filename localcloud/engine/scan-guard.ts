import { PlatformError } from '../platform-error';
import type { Document } from './document';
import { isPlainObject } from './document';
import type { SortSpec } from './plan';

export const SCAN_LIMIT = 1000;

export interface ScanOptions {
  scanPolicy: 'refuse' | 'warn';
  onWarning?: (text: string) => void;
}

/** Refuses, or warns of, work that a real collection of some size would make slow. */
export class ScanGuard {
  private readonly warned = new Set<string>();

  constructor(private readonly options: ScanOptions) {}

  /** Documents would have to be read without an index. */
  scan(collection: string, filter: Document, sort: SortSpec): void {
    const fields = fieldsOf(filter);
    this.report(
      `query on "${collection}" by {${fields.join(', ')}}${sortText(sort)} reads more than ${SCAN_LIMIT} documents without an index`,
      [...new Set([...fields, ...sort.map(([field]) => field)])],
      sort,
    );
  }

  /** The index finds the documents, but their order has to be made afterwards. */
  sort(collection: string, filter: Document, sort: SortSpec): void {
    const fields = fieldsOf(filter).filter((field) => !sort.some(([sorted]) => sorted === field));
    this.report(
      `query on "${collection}" by {${fields.join(', ')}}${sortText(sort)} sorts more than ${SCAN_LIMIT} documents without an index`,
      [...fields, ...sort.map(([field]) => field)],
      sort,
    );
  }

  private report(problem: string, fields: readonly string[], sort: SortSpec): void {
    const directions = new Map(sort);
    const keys = fields.map((field) => `${field}: ${directions.get(field) ?? 1}`);
    const advice = keys.length > 0 ? `; an index { ${keys.join(', ')} } would help` : '';
    const text = `[LOCALCLOUD_FULL_SCAN] ${problem}${advice}`;
    if (this.options.scanPolicy === 'refuse') throw new PlatformError('LOCALCLOUD_FULL_SCAN', text);
    if (this.warned.has(text)) return;
    this.warned.add(text);
    this.options.onWarning?.(text);
  }
}

function fieldsOf(filter: Document): string[] {
  const fields = Object.entries(filter).flatMap(([key, condition]) => {
    if (!key.startsWith('$')) return [key];
    if (!Array.isArray(condition)) return [key];
    return condition.filter(isPlainObject).flatMap(fieldsOf);
  });
  return [...new Set(fields)];
}

function sortText(sort: SortSpec): string {
  if (sort.length === 0) return '';
  return ` ordered by {${sort.map(([field, direction]) => `${field}: ${direction}`).join(', ')}}`;
}
