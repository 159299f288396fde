import type { PlatformError } from '../platform-error';
import type { Document } from './document';
import type { PlannableIndex } from './plan';
import { requestFailed } from './unsupported';

/** MongoDB's words for a second document with the same key. */
export function duplicateKey(collection: string, index: PlannableIndex, document: Document): PlatformError {
  const values = index.fields.map(
    ({ path, parts }) => `${path}: ${JSON.stringify(valueAt(document, parts) ?? null)}`,
  );
  return requestFailed(
    `E11000 duplicate key error collection: ${collection} index: ${index.name} dup key: { ${values.join(', ')} }`,
  );
}

export function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('E11000');
}

function valueAt(document: Document, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((node, part) => (node as Document | null | undefined)?.[part], document);
}
