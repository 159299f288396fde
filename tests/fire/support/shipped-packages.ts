import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface Shipped {
  name: string;
  version: string;
  licence: string;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where Node would find `name` from a folder. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) return null;
  }
}

/** Packages named in the paths of sources that went into a bundle. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)(?=\/)(?!\/node_modules)/g)].map(
    ([, name = '']) => name,
  );

function mapsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? mapsBelow(path) : [path];
  });
}

/** What the maps of the app and the lists of inputs of the functions name. */
function bundled(root: string): string[] {
  const texts = mapsBelow(join(root, 'dist/maps')).map((file) => {
    const read = JSON.parse(readFileSync(file, 'utf8')) as { sources?: string[]; inputs?: object };
    return [
      ...(read.sources ?? []),
      ...Object.keys(read.inputs ?? (file.endsWith('.json') ? read : {})),
    ].join('\n');
  });
  return texts.flatMap(namedIn);
}

/** What is installed beside the functions in the cloud, with everything that it brings along. */
function besideFunctions(root: string): string[] {
  return ['api', 'jobs', 'events'].flatMap((name) =>
    Object.keys(manifestIn(join(root, 'dist/cloudfunctions', name)).dependencies ?? {}),
  );
}

/** Every package that runs in somebody's phone or in the cloud, as it is installed here; and all that we ourselves name. */
export function shippedPackages(root: string): Shipped[] {
  const found = new Map<string, Shipped>();
  const visit = (name: string, from: string, follow: boolean): void => {
    const folder = folderOf(name, from);
    // Optional for another system, or of the build tool's own.
    if (folder === null) return;
    const { version, license, ...manifest } = manifestIn(folder);
    const key = `${name} ${version}`;
    if (!found.has(key)) found.set(key, { name, version, licence: license ?? 'not said' });
    else if (!follow || followed.has(key)) return;
    if (!follow) return;
    followed.add(key);
    const brings = { ...manifest.dependencies, ...manifest.optionalDependencies };
    for (const brought of Object.keys(brings)) visit(brought, folder, true);
  };
  const followed = new Set<string>();
  for (const name of besideFunctions(root)) visit(name, root, true);
  for (const name of [...bundled(root), ...Object.keys(manifestIn(root).dependencies ?? {})])
    visit(name, root, false);
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}
