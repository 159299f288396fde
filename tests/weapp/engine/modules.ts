import { appConfig, configOf, pack, resolved } from './app-package';
import { addComponent, type ComponentEnvironment } from './easel';
import { withWeChatEvents } from './events';

interface Module {
  exports: object;
}

export interface AppInstance {
  onLaunch?(options: object): void;
  onShow?(options: object): void;
  onHide?(): void;
}

/** What a module is given that itself needs modules. */
export interface Given {
  wx: unknown;
  pages: () => unknown[];
}

let given: Given;

export function provide(what: Given): void {
  given = what;
}

const loaded = new Map<string, Module>();
let defining: ComponentEnvironment;
let app: AppInstance = {};

export const appInstance = (): AppInstance => app;

/** Taro writes `{}` where WeChat expects a list. */
function mended(definition: Record<string, unknown>): object {
  const rest = Object.fromEntries(
    Object.entries(definition).filter(
      ([name, value]) => !['behaviors', 'externalClasses'].includes(name) || Array.isArray(value),
    ),
  );
  const { methods } = rest;
  return methods ? { ...rest, methods: withWeChatEvents(methods as object) } : rest;
}

/** CommonJS as WeChat does it. None of the browser's globals are there: the arguments after `global` stay undefined. */
export function requireModule(path: string): object {
  const known = loaded.get(path);
  if (known) return known.exports;
  const body = pack.modules[path];
  if (!body) throw new Error(`module '${path}.js' is not defined`);
  const module: Module = { exports: {} };
  loaded.set(path, module);
  body(
    (address: string) => requireModule(resolved(path, address)),
    module,
    module.exports,
    given.wx,
    (definition: AppInstance) => (app = definition),
    (definition: object) => defining.Page(withWeChatEvents(definition)),
    (definition: Record<string, unknown>) => defining.Component(mended(definition)),
    (definition: object) => defining.Behavior(definition),
    () => app,
    given.pages,
    {},
  );
  return module.exports;
}

const added = new Set<string>();

/** Registers a page or component with everything it uses. */
export function addToApp(path: string): void {
  if (added.has(path)) return;
  added.add(path);
  const config = configOf(path);
  for (const address of Object.values(config.usingComponents ?? {})) addToApp(resolved(path, address));
  if (!pack.templates[path]) throw new Error(`${path}.wxml is not there`);
  const builtIns = Object.fromEntries(pack.builtIns.map((name) => [`wx-${name}`, `/__wx/${name}`]));
  const usingComponents = { ...builtIns, ...appConfig.usingComponents, ...config.usingComponents };
  addComponent(path, { ...config, usingComponents }, pack.templates, (environment) => {
    defining = environment;
    requireModule(path);
  });
}
