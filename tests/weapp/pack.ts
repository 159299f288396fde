import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { BUILT_IN_MARKUP } from './engine/built-in-markup';
import { unknownTags } from './known-tags';

/** What the engine in the browser is given: the artefact as WeChat would unpack it, templates compiled. */
export interface PackedApp {
  /** `app`, `pages/home/index`…: every JSON file by its path without ending. */
  json: Record<string, unknown>;
  /** Style sheets with their imports inlined, rpx as parts of the screen's width. */
  css: Record<string, string>;
  builtIns: string[];
  /** Source that yields the modules and the compiled templates when it is run. */
  code: string;
}

/** What WeChat hands to a module; the browser's own globals are shut out, as on a phone. */
const MODULE_ARGUMENTS = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'global',
  ...['window', 'document', 'self', 'location', 'navigator', 'localStorage', 'fetch', 'XMLHttpRequest'],
];

interface CompilerRemark {
  isError: boolean;
  message: string;
  startLine: number;
}

const TAGS = new RegExp(`<(/?)(${Object.keys(BUILT_IN_MARKUP).join('|')})(?=[\\s>/])`, 'g');
const EVENTS = /\s((?:capture-)?(?:bind|catch|mut-bind))(?!:)([a-z]+)=/g;

/** Reads `dist/weapp` and compiles it. Throws where WeChat's own template compiler finds an error. */
export function packApp(dist: string): PackedApp {
  const group = new TmplGroup();
  const faults: string[] = [];
  const add = (path: string, source: string) => {
    const found = group.addTmpl(path, source) as CompilerRemark[] | undefined;
    for (const { isError, message, startLine } of found ?? []) {
      if (isError) faults.push(`${path}.wxml:${startLine + 1} ${message}`);
    }
  };
  const json: Record<string, unknown> = {};
  const sheets: Record<string, string> = {};
  const modules: string[] = [];
  const templates: Record<string, string> = {};
  for (const file of filesIn(dist)) {
    const path = relative(dist, file).split(sep).join('/');
    const ending = posix.extname(path);
    const base = path.slice(0, -ending.length);
    const read = () => readFileSync(file, 'utf8');
    if (ending === '.wxs') group.addScript(base, read());
    else if (ending === '.wxml') templates[base] = read();
    else if (ending === '.json') json[base] = JSON.parse(read());
    else if (ending === '.wxss') sheets[base] = read();
    else if (ending === '.js') {
      modules.push(`${JSON.stringify(base)}:function(${MODULE_ARGUMENTS.join(',')}){${read()}\n}`);
    }
  }
  const components = new Set(Object.values(json).flatMap(componentsOf));
  for (const [path, source] of Object.entries(templates)) {
    // The engine's own tags are prefixed, and it writes bind:tap where WeChat also takes bindtap.
    add(path, source.replace(TAGS, '<$1wx-$2').replace(EVENTS, ' $1:$2='));
    faults.push(...unknownTags(source, components).map((tag) => `${path}.wxml: nobody has built <${tag}>`));
  }
  for (const [name, markup] of Object.entries(BUILT_IN_MARKUP)) add(`__wx/${name}`, markup);
  if (faults.length > 0) throw new Error(`templates that WeChat would not compile:\n${faults.join('\n')}`);
  const css = Object.fromEntries(Object.keys(sheets).map((path) => [path, cssOf(path, sheets)]));
  return {
    json,
    css,
    builtIns: Object.keys(BUILT_IN_MARKUP),
    code: `({modules:{${modules.join(',\n')}},templates:${group.getTmplGenObjectGroups()}})`,
  };
}

const componentsOf = (config: unknown): string[] =>
  Object.keys((config as { usingComponents?: object }).usingComponents ?? {});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const IMPORT = /@import\s+["']([^"']+)["'];?/g;
const RPX = /(-?[\d.]+)rpx/g;
const PAGE = /(^|[},\s])page(?=[\s,{.:>[])/g;

function cssOf(path: string, sheets: Record<string, string>): string {
  return withImports(path, sheets, new Set())
    .replace(RPX, 'calc($1 * 100vw / 750)')
    .replace(PAGE, '$1.wx-page');
}

function withImports(path: string, sheets: Record<string, string>, seen: Set<string>): string {
  if (seen.has(path)) return '';
  seen.add(path);
  return (sheets[path] ?? '').replace(IMPORT, (_, address: string) => {
    const from = address.startsWith('/') ? '' : posix.dirname(path);
    const target = posix
      .normalize(posix.join(from, address))
      .replace(/^\//, '')
      .replace(/\.wxss$/, '');
    return withImports(target, sheets, seen);
  });
}
