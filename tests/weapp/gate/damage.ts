import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of what is uploaded, to be spoilt. */
export interface Copy {
  weapp: string;
  functions: string;
}

export const append = (path: string, text: string) => (copy: Copy) =>
  appendFileSync(join(copy.weapp, path), text);

export const write = (path: string, content: string | Buffer) => (copy: Copy) =>
  writeFileSync(join(copy.weapp, path), content);

export const remove = (path: string) => (copy: Copy) => rmSync(join(copy.weapp, path), { recursive: true });

/** Replaces the first; refuses where there is nothing to replace, or the damage would be none. */
export const replace = (path: string, from: string | RegExp, to: string) => (copy: Copy) => {
  const file = join(copy.weapp, path);
  const text = readFileSync(file, 'utf8');
  const spoilt = text.replace(from, to);
  if (spoilt === text) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(file, spoilt);
};

type Json = Record<string, unknown>;

export const rewrite = (path: string, change: (json: Json) => Json) => (copy: Copy) => {
  const file = join(copy.weapp, path);
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Json)));
};
