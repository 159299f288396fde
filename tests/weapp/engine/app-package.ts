import type { PackedApp } from '../pack';

export type ModuleBody = (...given: unknown[]) => void;

export interface AppConfig {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { custom?: boolean; list: { pagePath: string; text: string }[] };
  window?: { navigationBarTitleText?: string };
  usingComponents?: Record<string, string>;
  requiredPrivateInfos?: string[];
}

export interface ComponentConfig {
  usingComponents?: Record<string, string>;
  navigationBarTitleText?: string;
  navigationStyle?: string;
  enablePullDownRefresh?: boolean;
}

/** The artefact as this page was given it. */
export interface AppPackage extends Omit<PackedApp, 'code'> {
  modules: Record<string, ModuleBody>;
  templates: Record<string, unknown>;
}

declare global {
  interface Window {
    /** Set by the script that the page loads before the engine. */
    weappPackage: AppPackage;
    /** What WeChat would refuse; a test reads it at its end. */
    weappRefusals: string[];
  }
}

export const pack = window.weappPackage;
export const appConfig = pack.json['app'] as AppConfig;

export const PAGES: readonly string[] = [
  ...appConfig.pages,
  ...(appConfig.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
];

export const TAB_PAGES: readonly string[] = appConfig.tabBar?.list.map(({ pagePath }) => pagePath) ?? [];

export const configOf = (path: string): ComponentConfig => (pack.json[path] as ComponentConfig) ?? {};

/** An address as a module or a config writes it, from where it stands. */
export function resolved(from: string, address: string): string {
  const parts = address.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of address.replace(/\.js$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export function refuse(what: string): void {
  window.weappRefusals.push(what);
}
