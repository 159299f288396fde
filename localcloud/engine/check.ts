import { DiskTrouble } from '../disk-trouble';
import { parseEjson } from '../protocol/ejson';
import type { Collection } from './catalog';
import type { Document } from './document';
import { indexKeys } from './index-keys';
import type { Sqlite } from './sqlite';
import type { IndexTable } from './index-table';

/** Something in a database file that is not as it was written. */
export interface DatabaseFault {
  what: 'pages' | 'document' | 'words' | 'index';
  /** Collection, or collection and index; empty for the file as a whole. */
  where: string;
  detail: string;
}

const PAGE = 1000;

/** Looks at every page, every document and every key of every index; changes nothing. */
export function faultsOf(sqlite: Sqlite, collections: Iterable<Collection>): DatabaseFault[] {
  const faults = readable('', () => pagesOf(sqlite));
  for (const collection of collections) faults.push(...readable(collection.name, () => faultsIn(collection)));
  return faults;
}

/** A page that cannot be read is a fault of where it stands, and not the end of looking. */
function readable(where: string, look: () => DatabaseFault[]): DatabaseFault[] {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof DiskTrouble)) throw error;
    return [{ what: 'pages', where, detail: 'cannot be read whole' }];
  }
}

function pagesOf(sqlite: Sqlite): DatabaseFault[] {
  const told = sqlite
    .prepare('SELECT CAST(integrity_check AS BLOB) FROM pragma_integrity_check')
    .all<[Buffer]>()
    .map(([detail]) => detail.toString());
  return told.flatMap((detail) =>
    detail === 'ok' ? [] : [{ what: 'pages' as const, where: '', detail: detail.slice(0, 200) }],
  );
}

function faultsIn({ name, documents, indexes }: Collection): DatabaseFault[] {
  const faults: DatabaseFault[] = [];
  const kept = indexes.filter(({ table }) => table !== null);
  const found = new Map<IndexTable, number>(kept.map((index) => [index, 0]));
  for (let after = -1; ;) {
    const page = documents.checkedPage(after, PAGE);
    for (const [row, text, isAsWritten] of page) {
      after = row;
      const document = documentIn(text);
      if (document === null) {
        faults.push({ what: 'document', where: name, detail: `row ${row} is no document` });
        continue;
      }
      if (!isAsWritten)
        faults.push({
          what: 'words',
          where: name,
          detail: `${String(document['_id'])} has other words than were written`,
        });
      for (const index of kept) {
        for (const key of indexKeys(document, index.fields).keys) {
          if (index.has(key, row)) found.set(index, (found.get(index) ?? 0) + 1);
          else faults.push(ofIndex(name, index, `lacks ${String(document['_id'])}`));
        }
      }
    }
    if (page.length < PAGE) break;
  }
  for (const [index, count] of found) {
    const surplus = index.entries() - count;
    if (surplus !== 0) faults.push(ofIndex(name, index, `has ${surplus} keys of no document`));
  }
  return faults;
}

const ofIndex = (collection: string, index: IndexTable, detail: string): DatabaseFault => ({
  what: 'index',
  where: `${collection}.${index.name}`,
  detail,
});

function documentIn(text: string): Document | null {
  try {
    return parseEjson(text) as Document;
  } catch {
    return null;
  }
}
