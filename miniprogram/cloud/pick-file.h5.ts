import type { PickedFile } from './picked-file';

/** A file of this computer. `withheld` is null when the chooser was closed, which is all that a browser tells. */
export function pickFile(endings: readonly string[]): Promise<{ file: PickedFile } | { withheld: null }> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = endings.map((ending) => `.${ending}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ withheld: null }));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(
        file === undefined
          ? { withheld: null }
          : { file: { name: file.name, path: URL.createObjectURL(file), bytes: file.size } },
      );
    });
    input.click();
  });
}
