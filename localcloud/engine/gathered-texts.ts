import { isPlainObject, type Document } from './document';
import { pickedFields } from './text-fields';

/** A `$lookup` whose pipeline knows nothing of the documents. */
interface Beside {
  from: string;
  pipeline: readonly Document[];
  as: string;
}

export type FindBeside = (from: string, pipeline: readonly Document[]) => readonly string[];

/** Nothing but such `$lookup`s; null where they are none, or ask for more. */
export function besidesOf(stages: readonly Document[]): readonly Beside[] | null {
  const beside = stages.map(besideOf);
  if (beside.length === 0 || !beside.every((stage) => stage !== null)) return null;
  return new Set(beside.map(({ as }) => as)).size === beside.length ? beside : null;
}

/** Documents, each with what is looked up beside them. Null: one has a field of that name, which it would replace. */
export function textsWithBeside(
  texts: readonly string[],
  beside: readonly Beside[],
  find: FindBeside,
): string[] | null {
  if (texts.length === 0) return [];
  const names = new Map(beside.map(({ as }) => [as, true as const]));
  if (texts.some((text) => pickedFields(text, names) !== '{}')) return null;
  const more = listsOf(beside, find).join(',');
  return texts.map((text) => `${text.slice(0, -1)},${more}}`);
}

const listsOf = (beside: readonly Beside[], find: FindBeside): string[] =>
  beside.map((stage) => `${JSON.stringify(stage.as)}:[${find(stage.from, stage.pipeline).join(',')}]`);

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
  find: FindBeside,
): string[] {
  if (texts.length === 0) return [];
  const lists = [`${JSON.stringify(as)}:[${texts.join(',')}]`, ...listsOf(beside, find)];
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
