import { arrayUpdates } from './array-updates';
import { isPlainObject, type Document } from './document';
import { fieldUpdates } from './field-updates';
import { concretePaths, slotAt } from './update-path';
import { requestFailed, unsupported } from './unsupported';

/** An update of the form `{ $set: …, $inc: … }`, checked and ready to be applied to documents. */
export interface Update {
  /** First parts of the paths that change: indexes on other fields keep their keys. */
  readonly touched: ReadonlySet<string>;
  /** Changes the document in place. `filter` is the query that found it: `$` refers to it. */
  apply(document: Document, filter: Document): void;
}

interface Step {
  operator: string;
  path: string;
  argument: unknown;
}

export function compileUpdate(update: Document): Update {
  const steps = Object.entries(update).flatMap(([operator, fields]): Step[] => {
    if (!operator.startsWith('$'))
      throw requestFailed('the update operation document must contain atomic operators');
    if (!isKnown(operator)) throw unsupported(`the update operator ${operator}`);
    if (!isPlainObject(fields)) throw requestFailed(`Modifiers operate on fields but ${operator} has none`);
    return Object.entries(fields).map(([path, argument]) => ({ operator, path, argument }));
  });
  const paths = steps.flatMap(({ operator, path, argument }) =>
    operator === '$rename' ? [path, renameTarget(argument)] : [path],
  );
  paths.forEach(checkPath);
  checkConflicts(paths);
  return {
    touched: new Set(paths.map((path) => path.split('.', 1)[0]!)),
    apply(document, filter) {
      // Resolved before anything changes: `$` means the element that matched the document as it was found.
      const resolved = steps.map((step) => ({ step, places: concretePaths(document, step.path, filter) }));
      for (const { step, places } of resolved) for (const parts of places) applyStep(document, step, parts);
    },
  };
}

function applyStep(document: Document, { operator, argument }: Step, parts: readonly string[]): void {
  const place = parts.join('.');
  if (operator === '$unset') {
    slotAt(document, parts, false)?.unset();
    return;
  }
  if (operator === '$rename') return rename(document, parts, renameTarget(argument));
  const arrayUpdate = arrayUpdates[operator];
  const creates = operator !== '$pull' && operator !== '$pullAll' && operator !== '$pop';
  const slot = slotAt(document, parts, creates);
  if (!slot) return;
  if (!arrayUpdate) return slot.set(fieldUpdates[operator]!(slot.get(), argument, place));
  const array = arrayUpdate(slot.get(), argument, place);
  if (array !== undefined) slot.set(array);
}

function rename(document: Document, parts: readonly string[], target: string): void {
  const from = slotAt(document, parts, false);
  const value = from?.get();
  if (!from || value === undefined) return;
  from.unset();
  slotAt(document, target.split('.'), true)!.set(value);
}

function isKnown(operator: string): boolean {
  return (
    operator in fieldUpdates || operator in arrayUpdates || operator === '$unset' || operator === '$rename'
  );
}

function renameTarget(argument: unknown): string {
  if (typeof argument === 'string' && argument !== '') return argument;
  throw requestFailed("The 'to' field for $rename must be a string");
}

function checkPath(path: string): void {
  if (path === '_id' || path.startsWith('_id.')) {
    throw requestFailed(`Performing an update on the path '${path}' would modify the immutable field '_id'`);
  }
  if (path === '' || path.split('.').includes('')) {
    throw requestFailed(`The update path '${path}' contains an empty field name, which is not allowed.`);
  }
}

function checkConflicts(paths: readonly string[]): void {
  for (const [i, path] of paths.entries()) {
    const other = paths.find((p, j) => j !== i && (p === path || p.startsWith(`${path}.`)));
    if (other !== undefined)
      throw requestFailed(`Updating the path '${other}' would create a conflict at '${path}'`);
  }
}
