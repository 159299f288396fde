import { collection, command, type Clause, type Pipeline } from './database';

/** The first page of a list. */
interface FirstPage {
  condition: Clause;
  order: Readonly<Record<string, 1 | -1>>;
  limit: number;
  fields: Readonly<Record<string, boolean>>;
}

/** A pipeline inside another one, as the SDK hands it over. */
type Inner = Pipeline & { done(): object[] };

/** A page, and how many documents `counted` finds, at most `most`: one call, where two would be one more wait and hop. */
export async function countedPage(
  name: string,
  { condition, order, limit, fields }: FirstPage,
  counted: Clause,
  most: number,
): Promise<{ rows: Clause[]; count: number }> {
  // The typings know no pipeline inside another.
  const $ = command().aggregate as unknown as { pipeline(): Pipeline; push(value: string): unknown };
  const pipeline = ($.pipeline().match(counted).limit(most).count('total') as Inner).done();
  const { list } = await collection(name)
    .aggregate()
    .match(condition)
    .sort(order)
    .limit(limit)
    .project(fields)
    .group({ _id: null, rows: $.push('$$ROOT') })
    .lookup({ from: name, pipeline, as: 'counted' })
    .end();
  const [page] = list as unknown as { rows: Clause[]; counted: { total: number }[] }[];
  return { rows: page?.rows ?? [], count: page?.counted[0]?.total ?? 0 };
}
