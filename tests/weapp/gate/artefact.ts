import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { custom?: boolean; list: { pagePath: string }[] };
  themeLocation?: string;
  requiredPrivateInfos?: string[];
  __usePrivacyCheck__?: boolean;
  usingComponents?: Record<string, string>;
}

/** What is uploaded: the app's folder and the functions', and what they say of themselves. */
export interface Artefact {
  weapp: string;
  functions: string;
  app: AppJson;
  /** Every page of app.json, by its path without ending. */
  pages: readonly string[];
  /** Folders of the subpackages, without a slash at the end. */
  roots: readonly string[];
  /** The app's files, from its root. */
  files: readonly string[];
  sizes: ReadonlyMap<string, number>;
  has(path: string): boolean;
  read(path: string): string;
}

export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

export function readArtefact(weapp: string, functions: string): Artefact {
  const files = filesBelow(weapp).map((file) => relative(weapp, file).split(sep).join('/'));
  const known = new Set(files);
  const read = (path: string) => readFileSync(join(weapp, path), 'utf8');
  const app = JSON.parse(read('app.json')) as AppJson;
  const packages = app.subPackages ?? [];
  return {
    weapp,
    functions,
    app,
    pages: [
      ...app.pages,
      ...packages.flatMap(({ root, pages }) => pages.map((page) => posix.join(root, page))),
    ],
    roots: packages.map(({ root }) => posix.join(root).replace(/\/$/, '')),
    files,
    sizes: new Map(files.map((path) => [path, statSync(join(weapp, path)).size])),
    has: (path) => known.has(path),
    read,
  };
}

/** The address that a file of the app writes, from the app's root. */
export const addressFrom = (file: string, address: string): string =>
  posix
    .normalize(address.startsWith('/') ? address : posix.join(posix.dirname(file), address))
    .replace(/^\//, '');
