import type { CollectionSpec } from '../store/collections';
import type { IndexSpec } from '../store/index-spec';
import { listOf, textOf, type CloudConsole, type ConsoleAnswer } from './console';
import { connectorOf, type CloudEnvironment } from './environment';
import type { Step } from './step';

const PAGE = 100;

async function namesOf(cloud: CloudConsole, environment: CloudEnvironment): Promise<Set<string>> {
  const names = new Set<string>();
  for (let offset = 0; ; offset += PAGE) {
    const page = { ...connectorOf(environment), MgoLimit: PAGE, MgoOffset: offset };
    const tables = listOf((await cloud.ask('tcb', 'ListTables', page)).Tables);
    for (const table of tables) names.add(textOf(table.TableName));
    if (tables.length < PAGE) return names;
  }
}

const keysOf = (index: IndexSpec) =>
  index.keys.map(([field, direction]) => `${field} ${direction}`).join(',');
const isUnique = (index: IndexSpec) => index.unique === true;

const isAsWanted = (index: IndexSpec, seen: ConsoleAnswer) =>
  (seen.Unique === true) === isUnique(index) &&
  listOf(seen.Keys)
    .map((key) => `${textOf(key.Name)} ${String(key.Direction)}`)
    .join(',') === keysOf(index);

const schemaOf = (index: IndexSpec) => ({
  IndexName: index.name,
  MgoKeySchema: {
    MgoIndexKeys: index.keys.map(([Name, direction]) => ({ Name, Direction: String(direction) })),
    MgoIsUnique: isUnique(index),
  },
});

const wordsOf = (collection: string, index: IndexSpec) =>
  `集合 ${collection}：建索引 ${index.name}（${keysOf(index)}${isUnique(index) ? '，唯一' : ''}）`;

/** Collections and indexes that are missing or other than the store needs. Indexes of somebody else stay. */
export async function collectionSteps(
  cloud: CloudConsole,
  environment: CloudEnvironment,
  collections: readonly CollectionSpec[],
): Promise<Step[]> {
  const existing = await namesOf(cloud, environment);
  const steps: Step[] = [];
  for (const { name, indexes } of collections) {
    const table = { ...connectorOf(environment), TableName: name };
    if (!existing.has(name))
      steps.push({
        words: `建集合 ${name}`,
        run: async () => void (await cloud.ask('tcb', 'CreateTable', table)),
      });
    const seen = existing.has(name) ? listOf((await cloud.ask('tcb', 'DescribeTable', table)).Indexes) : [];
    for (const index of indexes) {
      const same = seen.find((one) => one.Name === index.name);
      if (same && isAsWanted(index, same)) continue;
      const update = (change: object) => cloud.ask('tcb', 'UpdateTable', { ...table, ...change });
      if (same)
        steps.push({
          words: `集合 ${name}：删旧索引 ${index.name}，字段变了`,
          run: async () => void (await update({ DropIndexes: [{ IndexName: index.name }] })),
        });
      steps.push({
        words: wordsOf(name, index),
        run: async () => void (await update({ CreateIndexes: [schemaOf(index)] })),
      });
    }
  }
  return steps;
}
