import Libsql from 'libsql';
import { NOTHING_YET } from '@shared/item/nothing-yet';
import { canonicalJson } from '../../../cloudfunctions/services/fingerprint';
import type { CollectionName } from '../../../cloudfunctions/store/collections';
import { putTogether } from '../../../localcloud/engine/set-apart';

type Stored = Record<string, unknown>;

export type Older = Partial<Record<CollectionName, (row: Stored) => Stored>>;

const withoutItsPlace = ({ placeId: _placeId, no: _no, ...look }: Stored): Stored => look;

/** Documents as the release wrote them whose data had this version. Each version before the present one has its line. */
export const EARLIER: Readonly<Record<number, Older>> = {
  1: {
    items: ({ lastMove: _lastMove, ...item }) =>
      Object.fromEntries(
        Object.entries(item).filter(
          ([name, value]) =>
            !(name in NOTHING_YET) ||
            canonicalJson(value) !== canonicalJson(NOTHING_YET[name as keyof typeof NOTHING_YET]),
        ),
      ),
    contact_views: withoutItsPlace,
  },
  2: { contact_views: withoutItsPlace },
};

/** The file as the local cloud laid it out at first: every text in one piece. */
export function laidOutAtFirst(file: string): number {
  const database = new Libsql(file);
  let tables = 0;
  try {
    for (const { name } of database
      .prepare("SELECT name FROM sqlite_schema WHERE type='table' AND name GLOB 'd[0-9]*'")
      .all() as { name: string }[]) {
      const parted = database.prepare(`SELECT r,j,h FROM ${name} WHERE h IS NOT NULL`).all() as {
        r: number;
        j: string;
        h: string;
      }[];
      database.exec(`CREATE TABLE first(r INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, v INTEGER NOT NULL, j TEXT NOT NULL);
        INSERT INTO first SELECT r,id,v,j FROM ${name};
        DROP TABLE ${name};
        ALTER TABLE first RENAME TO ${name}`);
      const put = database.prepare(`UPDATE ${name} SET j=? WHERE r=?`);
      database.transaction(() => {
        for (const { r, j, h } of parted) put.run([putTogether([j, h]), r]);
      })();
      tables += 1;
    }
  } finally {
    database.close();
  }
  return tables;
}
