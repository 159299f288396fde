import { collection, command, type Clause } from '../platform/database';
import type { CollectionName } from './collections';

/** Makes `docs` all that there is under `scope`: first what is new or changed, then what is gone. */
export async function replaceDocuments(
  name: CollectionName,
  scope: Clause,
  docs: readonly ({ _id: string } & object)[],
): Promise<void> {
  for (const { _id, ...data } of docs) {
    await collection(name)
      .doc(_id)
      .set({ data: JSON.parse(JSON.stringify(data)) as Clause });
  }
  const _ = command();
  const kept = { _id: _.nin(docs.map(({ _id }) => _id)) };
  const others = _.and([scope, kept] as never) as unknown as Clause;
  await collection(name).where(others).remove();
}
