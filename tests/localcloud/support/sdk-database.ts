/** The SDK's database as it really is: its own declarations miss a third of it and mix in callback results. */
export type Row = Record<string, unknown>;

type Words<Names extends string, Result> = Readonly<Record<Names, (...args: unknown[]) => Result>>;

/** A query operator; `and`, `or` and comparisons can be chained. */
export type Operand = Words<'and' | 'or' | 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'neq' | 'in' | 'nin', object>;

type QueryWord =
  | (
      | 'eq'
      | 'neq'
      | 'gt'
      | 'gte'
      | 'lt'
      | 'lte'
      | 'in'
      | 'nin'
      | 'and'
      | 'or'
      | 'nor'
      | 'not'
      | 'exists'
      | 'all'
    )
  | ('size' | 'mod' | 'elemMatch' | 'expr' | 'jsonSchema' | 'geoNear' | 'geoWithin' | 'geoIntersects');
type UpdateWord =
  | (
      | 'set'
      | 'remove'
      | 'inc'
      | 'mul'
      | 'max'
      | 'min'
      | 'push'
      | 'pop'
      | 'shift'
      | 'unshift'
      | 'pull'
      | 'pullAll'
    )
  | ('addToSet' | 'rename');
type ExpressionWord = 'avg' | 'push' | 'sum' | 'eq' | 'gt' | 'cond' | 'dateToString' | 'max' | 'first';
type StageWord =
  | (
      | 'match'
      | 'group'
      | 'lookup'
      | 'project'
      | 'sort'
      | 'skip'
      | 'limit'
      | 'unwind'
      | 'sortByCount'
      | 'bucket'
    )
  | ('count' | 'sample' | 'replaceRoot' | 'addFields' | 'geoNear');

export interface Pipeline extends Readonly<Record<StageWord, (argument: unknown) => Pipeline>> {
  end(): Promise<{ list: Row[] }>;
  done(): object[];
}

export type Command = Words<QueryWord, Operand> &
  Words<UpdateWord, object> & {
    readonly aggregate: Words<ExpressionWord, object> & { pipeline(): Pipeline };
    readonly project: Words<'slice' | 'elemMatch', object>;
  };

export interface Query {
  where(query: object): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(projection: object): Query;
  get(): Promise<{ data: Row[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface DocumentReference {
  field(projection: object): DocumentReference;
  get(): Promise<{ data: Row }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  set(options: { data: object }): Promise<{ stats: { updated: number; created: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface CollectionReference extends Query {
  add(options: { data: object }): Promise<{ _id: unknown; _ids: unknown[] }>;
  doc(id: string | number): DocumentReference;
  aggregate(): Pipeline;
}

export interface SdkTransaction {
  collection(name: string): CollectionReference;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

export interface SdkDatabase {
  readonly command: Command;
  readonly Geo: Words<'Point' | 'LineString' | 'Polygon' | 'MultiPolygon', object>;
  collection(name: string): CollectionReference;
  createCollection(name: string): Promise<unknown>;
  serverDate(options?: { offset: number }): Date;
  RegExp(options: { regexp: string; options?: string }): object;
  startTransaction(): Promise<SdkTransaction>;
  runTransaction<T>(work: (transaction: SdkTransaction) => Promise<T>): Promise<T>;
}
