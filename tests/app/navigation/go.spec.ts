import { addressOf, back, decodeAll, follow, go, returnTo } from '@/navigation/go';
import { sceneIn } from '@/navigation/scene';
import { scanScene } from '@/navigation/scan';
import { arranged, resetTaro, seen } from '../support/taro';

beforeEach(resetTaro);

describe('going from page to page', () => {
  it('writes the parameters into the address, safely', () => {
    expect(addressOf('item', { no: 'QH202609-00871' })).toBe('/pages/item/index?no=QH202609-00871');
    expect(addressOf('speak', { scene: 'a&b=1' })).toBe('/pages/speak/index?scene=a%26b%3D1');
    expect(addressOf('speak', {})).toBe('/pages/speak/index');
  });

  it('reads them as they were before', () => {
    expect(decodeAll({ year: '2026', name: '%E7%B1%B3', of: undefined })).toEqual({
      year: '2026',
      name: '米',
      of: undefined,
    });
  });

  it('opens a page over this one', () => {
    go('item', { no: 'QH202609-00871' });
    expect(seen.moves).toEqual(['navigateTo /pages/item/index?no=QH202609-00871']);
  });

  it('takes the place of this page when WeChat would keep no more', () => {
    arranged.pages = 9;
    go('item', { no: 'QH202609-00871' });
    expect(seen.moves).toEqual(['redirectTo /pages/item/index?no=QH202609-00871']);
  });

  it('follows the address in a notice, also to a tab', () => {
    follow('pages/item/index?no=QH202609-00871');
    follow('/pages/notices/index');
    expect(seen.moves).toEqual([
      'navigateTo /pages/item/index?no=QH202609-00871',
      'switchTab /pages/notices/index',
    ]);
  });

  it('returns to a page that lies below instead of opening it a second time', () => {
    returnTo('speak', {});
    arranged.routes = [
      'pages/home/index',
      'pages/speak/index',
      'packages/public/pages/stations/index',
      'packages/public/pages/deputy/index',
    ];
    returnTo('speak', {});
    arranged.routes = [
      '/pages/home/index',
      '/pages/speak/index?scene=k2m9',
      '/packages/public/pages/stations/index',
    ];
    returnTo('speak', {});
    expect(seen.moves).toEqual(['navigateTo /pages/speak/index', 'navigateBack 2', 'navigateBack']);
  });

  it('goes back one page, or to the beginning when the page was opened from outside', () => {
    arranged.pages = 2;
    back();
    arranged.pages = 1;
    back();
    expect(seen.moves).toEqual(['navigateBack', 'switchTab /pages/home/index']);
  });
});

describe('scanning', () => {
  it('finds the scene in what a mini-program code opens and in a printed address', async () => {
    arranged.scanned = { path: 'pages/home/index?scene=ab12', result: '' };
    expect(await scanScene()).toEqual({ scene: 'ab12' });
    arranged.scanned = { result: 'https://example.invalid/q?x=1&scene=cd%2B34' };
    expect(await scanScene()).toEqual({ scene: 'cd+34' });
  });

  it('tells a foreign code from a scanner that was closed', async () => {
    arranged.scanned = { result: 'https://example.invalid/menu' };
    expect(await scanScene()).toEqual({ scene: null });
    arranged.scanned = null;
    expect(await scanScene()).toEqual({ withheld: null });
    expect(sceneIn(undefined)).toBeNull();
  });
});
