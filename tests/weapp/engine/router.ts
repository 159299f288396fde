import { appConfig, configOf, PAGES, refuse, TAB_PAGES } from './app-package';
import { countCosts } from './costs';
import { createRoot, type Instance, type Root } from './easel';
import { addToApp } from './modules';
import { showTitle } from './navigation-bar';
import { addPageStyle } from './styles';

interface OpenPage {
  path: string;
  element: HTMLElement;
  root: Root;
  instance: Instance;
  tabBar?: Root;
  ready: boolean;
  title?: string;
}

const STACK_MAX = 10;
const TAB_BAR = 'custom-tab-bar/index';

const stack: OpenPage[] = [];
/** Tab pages stay alive behind one another. */
const kept = new Map<string, OpenPage>();
let opened = 0;

export const pageStack = (): readonly OpenPage[] => stack;
const top = () => stack[stack.length - 1];

const call = (instance: Instance | undefined, hook: string, ...given: unknown[]) => {
  const method = instance?.[hook];
  if (typeof method === 'function') (method as (...args: unknown[]) => void).apply(instance, given);
};

const pathOf = (url: string) => url.replace(/^\//, '').split('?')[0] ?? '';

/** WeChat hands queries over as they stand in the address: decoding is the app's. */
function queryOf(url: string): Record<string, string> {
  const [, query = ''] = url.split('?');
  return Object.fromEntries(
    query
      .split('&')
      .filter((part) => part !== '')
      .map((part) => [part.split('=')[0] ?? '', part.split('=').slice(1).join('=')]),
  );
}

function open(url: string): OpenPage {
  const path = pathOf(url);
  if (!PAGES.includes(path)) throw { errMsg: `navigateTo:fail page "${path}" is not found` };
  addToApp(path);
  const element = document.createElement('div');
  const placeholder = document.createElement('span');
  opened += 1;
  element.className = 'wx-page';
  element.id = `page-${opened}`;
  element.append(placeholder);
  document.body.append(element);
  addPageStyle(path, element.id);
  const root = createRoot(path);
  const instance = root.get();
  instance.route = path;
  instance.options = queryOf(url);
  countCosts(path, element, instance);
  const page: OpenPage = { path, element, root, instance, ready: false };
  if (TAB_PAGES.includes(path) && appConfig.tabBar?.custom) page.tabBar = withTabBar(page);
  call(instance, 'onLoad', instance.options);
  root.attach(element, placeholder);
  return page;
}

function withTabBar({ element, instance }: OpenPage): Root {
  addToApp(TAB_BAR);
  const tabBar = createRoot(TAB_BAR);
  const placeholder = document.createElement('span');
  element.append(placeholder);
  tabBar.attach(element, placeholder);
  instance['getTabBar'] = () => tabBar.get();
  return tabBar;
}

function show(page: OpenPage): void {
  for (const element of document.querySelectorAll('.wx-page')) {
    element.classList.toggle('wx-hidden', element !== page.element);
  }
  const title = configOf(page.path).navigationBarTitleText ?? appConfig.window?.navigationBarTitleText ?? '';
  showTitle(page.title ?? title, stack.length > 1 ? () => router.navigateBack({}) : null);
  call(page.instance, 'onShow');
  call(page.tabBar?.get(), 'onShow');
  if (page.ready) return;
  page.ready = true;
  requestAnimationFrame(() => call(page.instance, 'onReady'));
}

function close(page: OpenPage): void {
  call(page.instance, 'onUnload');
  page.root.release();
  page.element.remove();
}

const closeTop = () => {
  const page = stack.pop();
  if (page && kept.get(page.path) !== page) close(page);
};

/** The five ways of getting somewhere, each refusing what WeChat refuses. */
export const router = {
  navigateTo({ url }: { url: string }): void {
    if (TAB_PAGES.includes(pathOf(url))) {
      throw { errMsg: 'navigateTo:fail can not navigateTo a tabbar page' };
    }
    if (stack.length >= STACK_MAX) throw { errMsg: 'navigateTo:fail webview count limit exceed' };
    call(top()?.instance, 'onHide');
    const page = open(url);
    stack.push(page);
    show(page);
  },
  redirectTo({ url }: { url: string }): void {
    if (TAB_PAGES.includes(pathOf(url))) {
      throw { errMsg: 'redirectTo:fail can not redirectTo a tabbar page' };
    }
    const page = open(url);
    closeTop();
    stack.push(page);
    show(page);
  },
  reLaunch({ url }: { url: string }): void {
    const page = open(url);
    while (stack.length > 0) stack.pop();
    for (const old of document.querySelectorAll('.wx-page')) if (old !== page.element) old.remove();
    kept.clear();
    stack.push(page);
    if (TAB_PAGES.includes(page.path)) kept.set(page.path, page);
    show(page);
  },
  switchTab({ url }: { url: string }): void {
    const path = pathOf(url);
    if (!TAB_PAGES.includes(path)) throw { errMsg: 'switchTab:fail can not switch to no-tabBar page' };
    // WeChat goes there and drops the query without a word: what it carried would be lost.
    if (url.includes('?')) refuse(`switchTab carries a query that WeChat drops: ${url}`);
    call(top()?.instance, 'onHide');
    while (stack.length > 0) closeTop();
    const page = kept.get(path) ?? open(url);
    kept.set(path, page);
    stack.push(page);
    show(page);
  },
  navigateBack({ delta = 1 }: { delta?: number }): void {
    if (stack.length < 2) throw { errMsg: 'navigateBack:fail cannot navigate back at first page' };
    for (let left = delta; left > 0 && stack.length > 1; left -= 1) closeTop();
    const page = top();
    if (page) show(page);
  },
};

export function setTitle(title: string): void {
  const page = top();
  if (!page) return;
  page.title = title;
  showTitle(title, stack.length > 1 ? () => router.navigateBack({}) : null);
}

/** The page on top shares: what it would put on the card. */
export interface ShareCard {
  title?: string;
  path?: string;
  imageUrl?: string;
}

/** The card that the page on top becomes in a chat. WeChat greys out the menu of a page that has none, and its button does nothing. */
export function shareOfTop(from: 'button' | 'menu'): ShareCard | null {
  const instance = top()?.instance;
  const share = instance?.['onShareAppMessage'];
  if (typeof share !== 'function') return null;
  return ((share as (options: object) => ShareCard | undefined).call(instance, { from }) ?? {}) as ShareCard;
}

/** The app goes behind another, or comes back. */
export const hideTop = (): void => call(top()?.instance, 'onHide');
export const showTop = (): void => call(top()?.instance, 'onShow');

/** A finger pulls the page on top down: WeChat tells it where its configuration lets it be pulled. */
export function pullTop(): void {
  const page = top();
  if (page === undefined) return;
  if (configOf(page.path).enablePullDownRefresh !== true) refuse(`${page.path} cannot be pulled down`);
  call(page.instance, 'onPullDownRefresh');
}

export function reachBottomOfTop(): void {
  call(top()?.instance, 'onReachBottom');
}
