import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const sources = readdirSync(join(root, 'miniprogram'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
/** What the platform's own build fills in. */
const BY_TARO = ['TARO_ENV', 'NODE_ENV'];

describe('the build', () => {
  it('fills in every process.env the app reads, because WeChat has no process to ask', () => {
    const config = readFileSync(join(root, 'config/index.ts'), 'utf8');
    const read = sources
      .filter((file) => file !== 'global.d.ts' && !file.endsWith('.config.ts'))
      .flatMap((file) => [
        ...readFileSync(join(root, 'miniprogram', file), 'utf8').matchAll(/process\.env\.(\w+)/g),
      ])
      .map(([, name]) => name ?? '');
    const missing = [...new Set(read)].filter(
      (name) => !BY_TARO.includes(name) && !config.includes(`'process.env.${name}'`),
    );
    expect(missing).toEqual([]);
  });
});
