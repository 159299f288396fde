import { isPlainObject, type Document } from './document';

/** A `$lookup` whose pipeline knows nothing of the documents. */
interface Beside {
  from: string;
  pipeline: readonly Document[];
  as: string;
}

/** A page as a list in one document, with what is looked up beside it. */
export interface Gathering {
  as: string;
  beside: readonly Beside[];
}

/**
 * `$group` of all documents into one list, then such `$lookup`s: done on the stored texts, where nothing has to be revived and
 * written again. Null: the stages ask for more than that.
 */
export function gatheringOf([first, ...others]: readonly Document[]): Gathering | null {
  const as = first && listOf(first);
  const beside = others.map(besideOf);
  if (as === undefined || !beside.every((stage) => stage !== null)) return null;
  const names = ['_id', as, ...beside.map((stage) => stage.as)];
  return new Set(names).size === names.length ? { as, beside } : null;
}

export function gatheredText(
  texts: readonly string[],
  { as, beside }: Gathering,
  find: (from: string, pipeline: readonly Document[]) => readonly string[],
): string[] {
  if (texts.length === 0) return [];
  const lists = [
    `${JSON.stringify(as)}:[${texts.join(',')}]`,
    ...beside.map((stage) => `${JSON.stringify(stage.as)}:[${find(stage.from, stage.pipeline).join(',')}]`),
  ];
  return [`{"_id":null,${lists.join(',')}}`];
}

function listOf({ $group: group, ...others }: Document): string | undefined {
  if (!isPlainObject(group) || Object.keys(others).length > 0) return undefined;
  const { _id: id, ...lists } = group;
  const [list, ...more] = Object.entries(lists);
  if (id !== null || list === undefined || more.length > 0) return undefined;
  const [name, pushed] = list;
  const isAll = isPlainObject(pushed) && pushed['$push'] === '$$ROOT' && Object.keys(pushed).length === 1;
  return isAll ? name : undefined;
}

function besideOf({ $lookup: lookup, ...others }: Document): Beside | null {
  if (!isPlainObject(lookup) || Object.keys(others).length > 0) return null;
  const { from, pipeline, as, ...more } = lookup;
  const isApart = Object.keys(more).length === 0 && Array.isArray(pipeline) && pipeline.every(isPlainObject);
  return isApart && typeof from === 'string' && typeof as === 'string' && !/[.$]/u.test(as)
    ? { from, pipeline, as }
    : null;
}
