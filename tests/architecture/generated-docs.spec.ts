import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generatedPages } from '../../docs/generator/pages';

const root = resolve(__dirname, '../..');

describe('the generated pages', () => {
  it.each(Object.entries(generatedPages()))(
    '%s says what the contract and the table say now',
    (path, text) => {
      expect(readFileSync(resolve(root, path), 'utf8')).toBe(text);
    },
  );
});
