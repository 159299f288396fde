import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PHONE } from '../support/phone';
import { append, remove, replace, rewrite, type Copy } from './gate/damage';
import { refusalsOf, serveWeapp } from './weapp-page';

/** Nothing listens there: these pages are judged before any cloud answers. */
const NOWHERE = 'http://127.0.0.1:9';

describe('a spoilt artefact on WeChat’s engine', () => {
  let copy: Copy;

  beforeEach(() => {
    const weapp = mkdtempSync(join(tmpdir(), 'spoilt-weapp-'));
    cpSync('dist/weapp', weapp, { recursive: true });
    copy = { weapp, functions: '' };
  });
  afterEach(() => rmSync(copy.weapp, { recursive: true }));

  /** What is said about it until the page stands, or does not. */
  async function opened(path: string): Promise<{ page: Page; said: string }> {
    const page = await tabs.take(PHONE);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await serveWeapp(page, NOWHERE, copy.weapp);
    await page.goto(`${NOWHERE}/weapp/index.html?path=${path}`);
    await page.waitForFunction(() => document.readyState === 'complete');
    // Where a script broke off, the engine never began.
    return { page, said: (errors.length > 0 ? errors : await refusalsOf(page)).join('\n') };
  }

  it('has nothing to say when nothing is spoilt', async () => {
    const { page, said } = await opened('pages/me/index');
    expect(said).toBe('');
    await page.getByText('字的大小').waitFor();
  });

  it.each([
    [
      'a page that app.json does not name',
      'pages/rate/index',
      rewrite('app.json', (app) => ({
        ...app,
        pages: (app['pages'] as string[]).filter((page) => page !== 'pages/rate/index'),
      })),
      'page "pages/rate/index" is not found',
    ],
    [
      'a subpackage that was not built',
      'packages/deputy/pages/voice/index',
      remove('packages/deputy'),
      'packages/deputy/pages/voice/index.wxml is not there',
    ],
    [
      'a global of the browser',
      'pages/me/index',
      append('pages/me/index.js', ';document.title="x";'),
      "Cannot set properties of undefined (setting 'title')",
    ],
    [
      'code made out of words',
      'pages/me/index',
      append('pages/me/index.js', ';eval("1");'),
      "'unsafe-eval' is not an allowed source of script",
    ],
    ['a script that breaks off', 'pages/me/index', append('app.js', ';}('), 'Unexpected token'],
    [
      'a name that WeChat does not have',
      'pages/me/index',
      append('pages/me/index.js', ';wx.openTheSafe();'),
      'wx.openTheSafe is not known to this runner',
    ],
    [
      'a shared piece that is missing',
      'pages/me/index',
      remove('vendors.js'),
      "module 'vendors.js' is not defined",
    ],
  ])('says so of %s', async (_what, path, damage, words) => {
    damage(copy);
    const { said } = await opened(path);
    expect(said).toContain(words);
  });

  it('shows nothing where the template of the first level is gone', async () => {
    replace('base.wxml', 'name="taro_tmpl"', 'name="gone"')(copy);
    const { page } = await opened('pages/me/index');
    await page.locator('.wx-page').waitFor({ state: 'attached' });
    expect(await page.getByText('字的大小').count()).toBe(0);
  });
});
