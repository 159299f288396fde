import Taro, { useRouter } from '@tarojs/taro';
import { PATHS, type RouteName, type Routes } from './routes';
import { TAB_PATHS, type TabName } from './tabs';

/** WeChat keeps at most ten pages; near that, the current one is replaced instead of failing silently. */
const STACK_MAX = 9;

/** Opens a page: `go('item', { no })`. */
export function go<Name extends RouteName>(name: Name, params: Routes[Name]): void {
  open(addressOf(name, params));
}

/** Opens a page in place of this one: nobody wants to come back to a form that was sent. */
export function replaceBy<Name extends RouteName>(name: Name, params: Routes[Name]): void {
  void Taro.redirectTo({ url: addressOf(name, params) });
}

/** To a page that may lie further down already: what was begun there goes on instead of a second one beginning. */
export function returnTo<Name extends RouteName>(name: Name, params: Routes[Name]): void {
  const pages = Taro.getCurrentPages();
  const below = pages.findIndex((page) => pathOf(page) === PATHS[name]);
  if (below === -1) go(name, params);
  else void Taro.navigateBack({ delta: pages.length - 1 - below });
}

/** WeChat calls it `route` and Taro's browser `path`, with a slash and the query. */
function pathOf({ route, path }: { route?: string; path?: string }): string {
  const [address = ''] = (route ?? path ?? '').split('?');
  return address.startsWith('/') ? address : `/${address}`;
}

export function goToTab(name: TabName): void {
  void Taro.switchTab({ url: TAB_PATHS[name] });
}

/** Begins anew with a scanned code, as WeChat does when its own camera reads one. */
export function openScene(scene: string): void {
  void Taro.reLaunch({ url: `${TAB_PATHS.home}?scene=${encodeURIComponent(scene)}` });
}

/** Begins anew: nothing of the pages that were open stays behind. */
export function beginAt(name: TabName): void {
  void Taro.reLaunch({ url: TAB_PATHS[name] });
}

/** Follows an address that the server gave (a notice's `page`), with or without the first slash. */
export function follow(page: string): void {
  const url = page.startsWith('/') ? page : `/${page}`;
  const path = url.split('?')[0] ?? url;
  const tab = (Object.keys(TAB_PATHS) as TabName[]).find((name) => TAB_PATHS[name] === path);
  if (tab === undefined) open(url);
  else goToTab(tab);
}

/** One page back; from a page that was opened from outside, to the first tab. */
export function back(fallback: TabName = 'home'): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else goToTab(fallback);
}

function open(url: string): void {
  if (Taro.getCurrentPages().length >= STACK_MAX) void Taro.redirectTo({ url });
  else void Taro.navigateTo({ url });
}

export function addressOf<Name extends RouteName>(name: Name, params: Routes[Name]): string {
  const query = Object.entries(params as Record<string, string | undefined>)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return query === '' ? PATHS[name] : `${PATHS[name]}?${query}`;
}

/** What this page was opened with. Texts are decoded; an absent one is undefined even where the type promises it. */
export function useParams<Name extends RouteName>(): Partial<Routes[Name]> {
  const { params } = useRouter();
  return decodeAll(params) as Partial<Routes[Name]>;
}

/** WeChat hands the query over as it was written, and so does Taro's router in the browser. */
export function decodeAll(params: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      value === undefined ? undefined : decodeURIComponent(value),
    ]),
  );
}
