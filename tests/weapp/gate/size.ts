import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { basename, extname, join } from 'node:path';
import { areaOf, byArea } from './area';
import { readArtefact, type Artefact } from './artefact';
import { FUNCTION_BUDGET_KB } from './checks/functions';
import { partsOfFunction, weightOf } from './function-parts';
import { budgetOf, packageOf, weightsOf } from './checks/sizes';

const KB = 1024;
const FUNCTIONS = ['api', 'jobs', 'events'];

/** Bytes of one script by source, each character of it looked up in the map that lies beside. */
function partsOf(script: string, map: SourceMapPayload): [source: string, bytes: number][] {
  const sources = new SourceMap(map);
  return script
    .split('\n')
    .flatMap((text, line) =>
      [...runsOf(text, (column) => sourceAt(sources, line, column))].map(
        ([source, run]): [string, number] => [source, Buffer.byteLength(run)],
      ),
    );
}

function sourceAt(sources: SourceMap, line: number, column: number): string {
  const entry = sources.findEntry(line, column);
  return 'originalSource' in entry ? (entry.originalSource ?? '') : '';
}

function* runsOf(
  text: string,
  sourceOf: (column: number) => string,
): Generator<[source: string, run: string]> {
  let start = 0;
  let current = sourceOf(0);
  for (let column = 1; column < text.length; column += 1) {
    const source = sourceOf(column);
    if (source === current) continue;
    yield [current, text.slice(start, column)];
    [start, current] = [column, source];
  }
  yield [current, text.slice(start)];
}

const KINDS: Record<string, string> = {
  '.wxml': 'templates',
  '.wxs': 'templates',
  '.wxss': 'sheets',
  '.json': 'json',
};

function weappParts(artefact: Artefact, maps: string, name: string): [area: string, bytes: number][] {
  const own = artefact.files.filter((file) => packageOf(artefact, file) === name);
  const sums = new Map<string, number>();
  const add = (area: string, bytes: number) => sums.set(area, (sums.get(area) ?? 0) + bytes);
  for (const file of own) {
    // Taro lays pieces that subpackages share into each of them; their map stays where it was.
    const copied = join('sub-common', basename(file));
    const map = [file, copied]
      .map((path) => join(maps, 'weapp', `${path}.map`))
      .find((path) => existsSync(path));
    if (file.endsWith('.js') && map !== undefined) {
      const payload = JSON.parse(readFileSync(map, 'utf8')) as SourceMapPayload;
      for (const [source, bytes] of partsOf(artefact.read(file), payload)) add(areaOf(source), bytes);
    } else {
      add(KINDS[extname(file)] ?? 'other files', artefact.sizes.get(file) ?? 0);
    }
  }
  return [...sums].sort(([, a], [, b]) => b - a);
}

interface Metafile {
  outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
}

function functionParts(
  maps: string,
  name: string,
  files: readonly string[],
): [area: string, bytes: number][] {
  const { outputs } = JSON.parse(readFileSync(join(maps, `${name}.inputs.json`), 'utf8')) as Metafile;
  return byArea(
    Object.entries(outputs)
      .filter(([output]) => files.includes(basename(output)))
      .flatMap(([, { inputs }]) => Object.entries(inputs))
      .map(([source, { bytesInOutput }]) => [source, bytesInOutput] as const),
  );
}

const inKb = (bytes: number) => (bytes / KB).toFixed(1).padStart(7);

/** `npm run size`: what each package and function weighs, against its budget, and what it is made of. */
export function sizeReport(
  weapp: string,
  functions: string,
  maps: string,
  say: (line: string) => void,
): boolean {
  const artefact = readArtefact(weapp, functions);
  let isWithin = true;
  const show = (name: string, bytes: number, budget: number, parts: [area: string, bytes: number][]) => {
    isWithin &&= bytes <= budget;
    say(`${inKb(bytes)} KB of ${budget / KB} KB  ${name}${bytes > budget ? '  OVER' : ''}`);
    for (const [area, weight] of parts) say(`  ${inKb(weight)}  ${area}`);
  };
  for (const [name, bytes] of weightsOf(artefact)) {
    show(name === 'main' ? 'main package' : name, bytes, budgetOf(name), weappParts(artefact, maps, name));
  }
  for (const name of FUNCTIONS) {
    const folder = join(functions, name);
    const { first, later } = partsOfFunction(folder);
    show(
      `function ${name}`,
      weightOf(folder, first),
      FUNCTION_BUDGET_KB * KB,
      functionParts(maps, name, first),
    );
    if (later.length > 0) say(`${inKb(weightOf(folder, later))} KB read later  function ${name}`);
  }
  return isWithin;
}
