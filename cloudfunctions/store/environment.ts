import { collection, isDuplicate, type Clause } from '../platform/database';

/** What shape the data of this environment has, and how far a change of shape or a restore has come. */
export interface StoredSchema {
  version: number;
  /** A migration that has begun: rows up to `after` are done. */
  running?: { to: number; after: string };
  /** A backup that is being restored, by the digest of its manifest. */
  restoring?: string;
}

const environment = () => collection('environment');
const ID = 'schema';

/** Null: an environment of before there were migrations, or a new one. */
export async function findSchema(): Promise<StoredSchema | null> {
  const { data } = await environment().where({ _id: ID }).limit(1).get();
  return (data[0] as unknown as StoredSchema | undefined) ?? null;
}

/** The first to say so: a second is refused by the id. */
export async function beginSchema(version: number): Promise<void> {
  try {
    await environment().add({ data: { _id: ID, version } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function keepSchema(schema: StoredSchema): Promise<void> {
  await environment()
    .doc(ID)
    .set({ data: schema as unknown as Clause });
}
