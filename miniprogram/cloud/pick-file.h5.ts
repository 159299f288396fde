import type { PickedFile } from './picked-file';

/** A file of this computer. Null when the chooser was closed. */
export function pickFile(endings: readonly string[]): Promise<PickedFile | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = endings.map((ending) => `.${ending}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(
        file === undefined ? null : { name: file.name, path: URL.createObjectURL(file), bytes: file.size },
      );
    });
    input.click();
  });
}
