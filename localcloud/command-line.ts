import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CollectionSpec } from './engine/engine';
import type { LocalCloudOptions, TemplateSpec } from './options';
import { isRecord } from './server/http';

export const USAGE = `localcloud: WeChat's cloud on 127.0.0.1, for the unmodified wx-server-sdk

  --functions DIR      built functions: DIR/<name>/index.js and config.json
  --collections FILE   JSON list of { name, indexes: [{ name, keys: [[field, 1 | -1]], unique? }] }
  --templates FILE     JSON list of { id, title, fields: { thing1: "thing" }, labels?, longTerm? }
  --pages FILE         app.json, or a JSON list of page paths
  --function-env FILE  JSON: { "<function>": { "<variable>": "<value>" } }
  --push FUNCTION=EVENT,EVENT
                       platform events that the console maps to a function
  --rules FILE         word and image rules of the content checks
  --port N             default 8787
  --data DIR           default .localcloud
  --no-timers          timers fire only by hand
  --refuse-scans       refuse unindexed queries over large collections instead of warning
`;

/** The options of a cloud that runs alone; throws an Error with a sentence when they are unusable. */
export function readCommandLine(args: string[]): LocalCloudOptions {
  const { values } = parseArgs({
    args,
    options: {
      functions: { type: 'string' },
      collections: { type: 'string' },
      templates: { type: 'string' },
      pages: { type: 'string' },
      'function-env': { type: 'string' },
      push: { type: 'string' },
      rules: { type: 'string' },
      port: { type: 'string', default: '8787' },
      data: { type: 'string', default: '.localcloud' },
      'no-timers': { type: 'boolean', default: false },
      'refuse-scans': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('--port needs a number up to 65535');
  return {
    port,
    dataFolder: values.data,
    functionsFolder: values.functions,
    collections: readList(values.collections) as CollectionSpec[],
    templates: readList(values.templates) as TemplateSpec[],
    pages: values.pages === undefined ? [] : pagesOf(readJsonFile(values.pages)),
    functionEnv:
      values['function-env'] === undefined ? {} : environmentsOf(readJsonFile(values['function-env'])),
    messagePush: values.push === undefined ? undefined : pushOf(values.push),
    contentRulesFile: values.rules,
    scanPolicy: values['refuse-scans'] ? 'refuse' : 'warn',
    timers: !values['no-timers'],
  };
}

function readJsonFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${file}: ${String(error)}`);
  }
}

function readList(file: string | undefined): unknown[] {
  if (file === undefined) return [];
  const list = readJsonFile(file);
  if (!Array.isArray(list)) throw new Error(`${file}: a list is needed`);
  return list;
}

/** All page paths of an app.json, those of its subpackages included. */
function pagesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  if (!isRecord(value)) throw new Error('--pages needs an app.json or a list');
  const packages = [value['subPackages'], value['subpackages']].flat().filter(isRecord);
  return [
    ...[value['pages'] ?? []].flat().map(String),
    ...packages.flatMap(({ root, pages }) =>
      [pages ?? []].flat().map((page) => `${String(root).replace(/\/$/, '')}/${String(page)}`),
    ),
  ];
}

function environmentsOf(value: unknown): Record<string, Record<string, string>> {
  if (!isRecord(value) || !Object.values(value).every(isRecord))
    throw new Error('--function-env needs an object of objects');
  return value as Record<string, Record<string, string>>;
}

function pushOf(text: string): { function: string; events: string[] } {
  const [name, events] = text.split('=');
  if (!name || !events) throw new Error('--push needs FUNCTION=EVENT,EVENT');
  return { function: name, events: events.split(',') };
}
