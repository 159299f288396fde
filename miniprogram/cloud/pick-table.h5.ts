import { CLOSED, readable, TABLE_FILES, type PickedTable } from './picked-table';

/** A file of this computer; what Chinese spreadsheets save by default (GBK) is read as well. */
export function pickTable(): Promise<PickedTable> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = TABLE_FILES.map((ending) => `.${ending}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(CLOSED));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) return resolve(CLOSED);
      file.arrayBuffer().then(
        (bytes) => resolve(readable(decoded(bytes))),
        () => resolve({ ok: false, why: 'unreadable' }),
      );
    });
    input.click();
  });
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
