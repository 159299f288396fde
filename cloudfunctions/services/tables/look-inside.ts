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

export interface NamedSheet {
  name: string;
  xml: string;
}

/** The sheets as the workbook orders them; one whose part is missing is left out. */
export function sheetsOf(parts: ReadonlyMap<string, string>): NamedSheet[] {
  const relations = [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\s[^>]*>/g)];
  const sheets = (parts.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g);
  return [...sheets].flatMap(([tag]) => {
    const id = /\br:id="([^"]+)"/.exec(tag)?.[1];
    const relation = relations.find(([one]) => /\bId="([^"]+)"/.exec(one)?.[1] === id)?.[0];
    const target = /\bTarget="([^"]+)"/.exec(relation ?? '')?.[1];
    if (id === undefined || target === undefined) return [];
    const xml = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return xml === undefined ? [] : [{ name: unescaped(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ''), xml }];
  });
}

/** The first sheet: what everybody sees when it is opened. */
export const firstSheetOf = (parts: ReadonlyMap<string, string>): string | null =>
  sheetsOf(parts)[0]?.xml ?? null;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
