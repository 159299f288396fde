import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openBrowser } from '../support/phone';
import { costsOf } from './costs';
import { serveWeapp } from './weapp-page';

const FILES = {
  'app.json': '{"pages":["pages/a/index"]}',
  'app.js': 'App({})',
  'pages/a/index.wxml': '<view><view wx:for="{{rows}}" wx:key="*this"><text>{{item}}</text></view></view>',
  'pages/a/index.json': '{}',
  'pages/a/index.js':
    'Page({ data: { rows: [] }, onLoad() { this.setData({ rows: ["一"] }); this.setData({ rows: ["一", "二"] }); } })',
};

describe('what a page costs', () => {
  it('is counted in messages, bytes, nodes and depth', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'costs-'));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const browser = await openBrowser();
    const page = await browser.newPage();
    await serveWeapp(page, 'http://127.0.0.1:9', folder);
    await page.goto('http://127.0.0.1:9/weapp/index.html');
    await page.getByText('二').waitFor();
    // {"rows":["一"]} is 16 bytes, {"rows":["一","二"]} is 22; the page's own root stands around the view.
    expect(await costsOf(page)).toEqual([
      { path: 'pages/a/index', calls: 2, bytes: 38, largest: 22, nodes: 6, depth: 4 },
    ]);
    await browser.close();
    rmSync(folder, { recursive: true });
  });
});
