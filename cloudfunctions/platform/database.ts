import { sdk } from './cloud';

/** A condition or an update as the SDK takes it: plain values and the values that `command` makes. */
export type Clause = Record<string, unknown>;

export interface Query {
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  limit(count: number): Query;
  skip(count: number): Query;
  field(fields: Record<string, boolean>): Query;
  get(): Promise<{ data: Clause[] }>;
  update(change: { data: Clause }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
  count(): Promise<{ total: number }>;
}

export interface Collection extends Query {
  where(condition: Clause): Query;
  doc(id: string): {
    set(change: { data: Clause }): Promise<unknown>;
    update(change: { data: Clause }): Promise<{ stats: { updated: number } }>;
    remove(): Promise<{ stats: { removed: number } }>;
  };
  /** Several at once: one write, refused as a whole when one of them may not be. */
  add(document: { data: Clause | Clause[] }): Promise<unknown>;
  aggregate(): Pipeline;
}

export interface Pipeline {
  match(condition: Clause): Pipeline;
  sort(fields: Record<string, 1 | -1>): Pipeline;
  limit(count: number): Pipeline;
  project(fields: Clause): Pipeline;
  group(fields: Clause): Pipeline;
  lookup(
    joined: { from: string; as: string } & (
      { localField: string; foreignField: string } | { pipeline: object[] }
    ),
  ): Pipeline;
  count(field: string): Pipeline;
  end(): Promise<{ list: Clause[] }>;
}

let known: ReturnType<ReturnType<typeof sdk>['database']> | undefined;
/** Made once in an instance: each making costs more than a condition. Who calls is read anew with each request. */
const database = () => (known ??= sdk().database());

/** The SDK's typings answer `void | string | Promise`; these are the shapes it answers with when it is awaited. */
export function collection(name: string): Collection {
  return database().collection(name) as unknown as Collection;
}

/** Counts what a condition finds, at most `most`: the database looks at that many and no more. */
export async function countUpTo(name: string, condition: Clause, most: number): Promise<number> {
  const { list } = await collection(name).aggregate().match(condition).limit(most).count('total').end();
  return Number(list[0]?.total ?? 0);
}

export const command = () => database().command;

/** True for the refusal of a second document under the same unique key; such a write changed nothing. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && /E11000|duplicate key/i.test(error.message);
}
