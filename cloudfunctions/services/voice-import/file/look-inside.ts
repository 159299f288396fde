import type { FileProblem } from '@shared/voice-import/problems';
import { unpacked, zipEntries, type ZipEntry } from './zip-entries';

/** 5,000 rows of 2,000 characters are 30 MB; what claims more is no list of voices. */
const UNPACKED_MAX_BYTES = 32 * 1024 * 1024;

const isText = ({ name }: ZipEntry) => /\.(xml|rels)$/i.test(name);

/**
 * The text parts of a workbook, by name, or why it is not opened. A reader of spreadsheets trusts what it opens: so it
 * is given nothing that unpacks to more than it says, carries programs, or defines words of its own (entities).
 */
export function partsOf(bytes: Buffer): Map<string, string> | FileProblem {
  const entries = zipEntries(bytes);
  if (entries === null) return 'broken';
  if (entries.some(({ encrypted }) => encrypted)) return 'old_excel';
  if (entries.some(({ name }) => /vbaProject|\.bin$/i.test(name) && !/printerSettings/i.test(name)))
    return 'macro';
  const texts = entries.filter(isText);
  if (!texts.some(({ name }) => name === 'xl/workbook.xml')) return 'not_a_table';
  if (texts.reduce((sum, { size }) => sum + size, 0) > UNPACKED_MAX_BYTES) return 'bomb';
  const parts = new Map<string, string>();
  for (const entry of texts) {
    const part = unpacked(bytes, entry);
    if (part === null) return 'bomb';
    const text = part.toString('utf8');
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'bomb';
    parts.set(entry.name, text);
  }
  return /macroEnabled/i.test(parts.get('[Content_Types].xml') ?? '') ? 'macro' : parts;
}

/** The first sheet, as the workbook orders them: what everybody sees when it is opened. */
export function firstSheetOf(parts: ReadonlyMap<string, string>): string | null {
  const id = /<(?:\w+:)?sheet\s[^>]*?\br:id="([^"]+)"/.exec(parts.get('xl/workbook.xml') ?? '')?.[1];
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const relation = [...relations.matchAll(/<Relationship\s[^>]*>/g)].find(
    ([one]) => /\bId="([^"]+)"/.exec(one)?.[1] === id,
  )?.[0];
  const target = /\bTarget="([^"]+)"/.exec(relation ?? '')?.[1];
  if (target === undefined) return null;
  return parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? null;
}
