import * as adapter from 'glass-easel-miniprogram-adapter';
import { refuse } from './app-package';

/** WeChat's own component engine, running in a browser: the few of its doors that the app goes through. */
const { glassEasel } = adapter;

glassEasel.globalOptions.throwGlobalError = false;
glassEasel.addGlobalErrorListener((error: unknown) => {
  refuse(`error in a component: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return false;
});

const environment = new adapter.MiniProgramEnv();
const context = new glassEasel.CurrentWindowBackendContext();
context.onEvent((target, type, detail, options) => {
  const event = new glassEasel.Event(type, detail, options);
  glassEasel.Event.dispatchEvent(target, event);
  return event.defaultPrevented() ? (1 as never) : (0 as never);
});

export const codeSpace = environment.createCodeSpace('', true);
const backend = environment.associateBackend(context);

/** A page or component as Taro sees it: `this` of its methods. */
export interface Instance {
  data: Record<string, unknown>;
  route?: string;
  options?: Record<string, string>;
  triggerEvent(name: string, detail?: object): void;
  [method: string]: unknown;
}

export interface Root {
  get(): Instance;
  attach(parent: Element, placeholder: Element): void;
  release(): void;
}

export const createRoot = (path: string): Root =>
  backend.createRoot('wx-root', codeSpace, path) as unknown as Root;

/** Adds a compiled template with its configuration; styles are shared, as the app's own are. */
export function addComponent(
  path: string,
  config: object,
  templates: Record<string, unknown>,
  define: (environment: ComponentEnvironment) => void,
): void {
  codeSpace.addStyleSheet(path, undefined, '');
  codeSpace.addComponentStaticConfig(path, { ...config, component: true, styleIsolation: 'shared' } as never);
  codeSpace.addCompiledTemplate(path, { groupList: templates, content: templates[path] } as never);
  codeSpace.componentEnv(path, (environment) => define(environment as unknown as ComponentEnvironment));
}

export interface ComponentEnvironment {
  Page(definition: object): void;
  Component(definition: object): void;
  Behavior(definition: object): unknown;
}
