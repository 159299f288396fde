import type { CollectionSpec, IndexSpec } from '../../../localcloud/engine/specification';
import { refuse, type Fields } from './asked';

interface Table {
  indexes: IndexSpec[];
  acl: string;
  count: number;
}

interface AskedIndex {
  IndexName: string;
  MgoKeySchema: { MgoIndexKeys: { Name: string; Direction: string }[]; MgoIsUnique: boolean };
}

/** An index by number: 1 and -1 are all that the console takes. */
function specOf(action: string, { IndexName, MgoKeySchema }: AskedIndex): IndexSpec {
  const keys = MgoKeySchema.MgoIndexKeys.map(({ Name, Direction }) => {
    if (Direction !== '1' && Direction !== '-1') refuse(action, 'InvalidParameter', Direction);
    return [Name, Direction === '1' ? 1 : -1] as const;
  });
  return { name: IndexName, keys, unique: MgoKeySchema.MgoIsUnique };
}

/** The database half of the console that stands in. */
export class StandInTables {
  /** How often each index was used, which the console counts. */
  readonly uses = new Map<string, number>();
  private readonly tables = new Map<string, Table>();

  /** The database as it now is, as the local cloud takes it. */
  collections(): CollectionSpec[] {
    return [...this.tables].map(([name, { indexes }]) => ({ name, indexes }));
  }

  accesses(): Record<string, string> {
    return Object.fromEntries([...this.tables].map(([name, { acl }]) => [name, acl]));
  }

  put(name: string, indexes: IndexSpec[], count: number): void {
    this.tables.set(name, { indexes, acl: 'PRIVATE', count });
  }

  ask(action: string, fields: Fields): Fields {
    const name = String(fields.TableName ?? fields.CollectionName);
    switch (action) {
      case 'ListTables':
        return this.list(Number(fields.MgoOffset), Number(fields.MgoLimit));
      case 'CreateTable':
        if (this.tables.has(name)) refuse(action, 'ResourceInUse', name);
        // Readable by all until it is told otherwise: what a deployment must not leave behind.
        this.tables.set(name, { indexes: [], acl: 'READONLY', count: 0 });
        return {};
      case 'DescribeTable':
        return this.describe(this.table(action, name));
      case 'UpdateTable':
        return this.update(action, this.table(action, name), fields);
      case 'DeleteTable':
        this.table(action, name);
        this.tables.delete(name);
        return {};
      case 'DescribeDatabaseACL':
        return { AclTag: this.table(action, name).acl };
      default:
        this.table(action, name).acl = String(fields.AclTag);
        return {};
    }
  }

  private list(offset: number, limit: number): Fields {
    const all = [...this.tables].map(([TableName, { count }]) => ({ TableName, Count: count }));
    return { Tables: all.length === 0 ? null : all.slice(offset, offset + limit) };
  }

  private describe({ indexes }: Table): Fields {
    const own = { Name: '_id_', Keys: [{ Name: '_id', Direction: '1' }], Unique: null };
    const listed = indexes.map(({ name, keys, unique }) => ({
      Name: name,
      Keys: keys.map(([field, direction]) => ({ Name: field, Direction: String(direction) })),
      Unique: unique === true ? true : null,
      Accesses: { Ops: this.uses.get(name) ?? 0, Since: '' },
    }));
    return { Indexes: [own, ...listed], IndexNum: listed.length + 1 };
  }

  private update(action: string, table: Table, fields: Fields): Fields {
    for (const { IndexName } of (fields.DropIndexes ?? []) as { IndexName: string }[]) {
      if (!table.indexes.some(({ name }) => name === IndexName))
        refuse(action, 'ResourceNotFound', IndexName);
      table.indexes = table.indexes.filter(({ name }) => name !== IndexName);
    }
    for (const asked of (fields.CreateIndexes ?? []) as AskedIndex[]) {
      const { IndexName } = asked;
      if (table.indexes.some(({ name }) => name === IndexName)) refuse(action, 'ResourceInUse', IndexName);
      table.indexes.push(specOf(action, asked));
    }
    return {};
  }

  private table(action: string, name: string): Table {
    return this.tables.get(name) ?? refuse(action, 'ResourceNotFound.Table', `Table not exist: ${name}`);
  }
}
