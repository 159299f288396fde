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

interface Finger {
  clientX: number;
  clientY: number;
}

/**
 * A finger on this element of the page. The browser's own touches would have the engine deaf to the mouse from then on, by
 * which all else is pressed here.
 */
export function touch(element: Element, type: 'touchstart' | 'touchmove' | 'touchend', finger: Finger): void {
  let under: (Element & { __wxElement?: unknown }) | null = element;
  while (under !== null && under.__wxElement === undefined) under = under.parentElement;
  if (under === null) throw new Error('no element of the app lies here');
  const node = under.__wxElement;
  const at = { identifier: 0, pageX: finger.clientX, pageY: finger.clientY, ...finger };
  const originalEvent = { touches: type === 'touchend' ? [] : [at], changedTouches: [at] };
  const event = new glassEasel.Event(type, {}, { bubbles: true, composed: true, originalEvent });
  glassEasel.Event.dispatchEvent(node as never, event);
}

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
