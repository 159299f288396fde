import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Journey } from '../support/journey';
import { PHONE } from '../support/phone';
import { packApp } from './pack';
import { refusalsOf, serveWeapp } from './weapp-page';

/** A folder with these files, for the packer. */
function anApp(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

describe('packing what WeChat gets', () => {
  it('compiles every template of the artefact with WeChat’s own compiler', () => {
    const { json, builtIns } = packApp('dist/weapp');
    expect(json['app']).toMatchObject({ lazyCodeLoading: 'requiredComponents' });
    expect(builtIns).toContain('input');
  });

  it('refuses a template that does not close', () => {
    const folder = anApp({ 'pages/a/index.wxml': '<view wx:for="{{list"><text></view>' });
    expect(() => packApp(folder)).toThrow(/pages\/a\/index\.wxml/);
    rmSync(folder, { recursive: true });
  });

  it('inlines imported sheets and turns rpx into parts of the screen', () => {
    const folder = anApp({
      'app.wxss': '@import "./common.wxss"; page { margin: 0 }',
      'common.wxss': '.a { width: 75rpx }',
    });
    expect(packApp(folder).css['app']).toBe('.a { width: calc(75 * 100vw / 750) } .wx-page { margin: 0 }');
    rmSync(folder, { recursive: true });
  });
});

describe('a phone on WeChat’s engine', () => {
  it('opens every tab by its words', async () => {
    const journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    const phone = await journey.scanning('zhashui-resident-he', 'U7ETGXRXpw8n');
    await phone.sees('您的话，说给秦岭青代表');
    await phone.tap('消息');
    await phone.sees('还没有消息');
    await phone.tap('我的');
    await phone.sees('字的大小');
    expect(await phone.refusals()).toEqual([]);
    await journey.end();
  });

  it.each([
    ['a name of wx that it does not know', 'wx.openTheSafe', 'wx.openTheSafe is not known to this runner'],
    [
      'the browser’s own globals',
      'window.document',
      "Cannot read properties of undefined (reading 'document')",
    ],
    [
      'more than WeChat stores under one key',
      "wx.setStorageSync('a', 'x'.repeat(1048577))",
      'setStorageSync:fail entry size limit reached',
    ],
  ])('does not let pass %s', async (_what, code, words) => {
    const folder = anApp({
      'app.json': '{"pages":["pages/a/index"]}',
      'app.js': `App({}); ${code}`,
      'pages/a/index.wxml': '<view>a</view>',
      'pages/a/index.js': 'Page({})',
    });
    const page = await tabs.take(PHONE);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await serveWeapp(page, 'http://127.0.0.1:9', folder);
    await page.goto('http://127.0.0.1:9/weapp/index.html');
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(errors).toEqual([words]);
    rmSync(folder, { recursive: true });
  });

  it.each([
    [
      'a file outside of the app’s own folder',
      "wx.getFileSystemManager().writeFile({ filePath: 'wxfile://store/a.txt', data: 'a', fail(e) { throw new Error(e.errMsg) } })",
      'writeFile:fail permission denied, open "wxfile://store/a.txt"',
    ],
    [
      'a file in an encoding that it does not know',
      "wx.getFileSystemManager().writeFile({ filePath: wx.env.USER_DATA_PATH + '/a', data: 'a', encoding: 'gbk', fail(e) { throw new Error(e.errMsg) } })",
      'writeFile:fail invalid encoding "gbk"',
    ],
    [
      'a file that is handed over without a tap',
      "wx.shareFileMessage({ filePath: 'wxfile://usr/a', fail(e) { throw new Error(e.errMsg) } })",
      'shareFileMessage:fail can only be invoked by user TAP gesture.',
    ],
    [
      'a sound that is nowhere',
      'const sound = wx.createInnerAudioContext(); sound.onError((e) => { throw new Error(e.errMsg) }); sound.play()',
      'play:fail format error',
    ],
  ])('tells the app of %s', async (_what, code, words) => {
    const folder = anApp({
      'app.json': '{"pages":["pages/a/index"]}',
      'app.js': `App({}); ${code}`,
      'pages/a/index.wxml': '<view>a</view>',
      'pages/a/index.js': 'Page({})',
    });
    const page = await tabs.take(PHONE);
    const said = page.waitForEvent('pageerror');
    await serveWeapp(page, 'http://127.0.0.1:9', folder);
    await page.goto('http://127.0.0.1:9/weapp/index.html');
    expect((await said).message).toContain(words);
    rmSync(folder, { recursive: true });
  });

  it('refuses a sound that is used after it was given back, and one more than WeChat holds', async () => {
    const folder = anApp({
      'app.json': '{"pages":["pages/a/index"]}',
      'app.js':
        'App({}); const sounds = Array.from({ length: 11 }, () => wx.createInnerAudioContext()); sounds[0].destroy(); sounds[0].play()',
      'pages/a/index.wxml': '<view>a</view>',
      'pages/a/index.js': 'Page({})',
    });
    const page = await tabs.take(PHONE);
    await serveWeapp(page, 'http://127.0.0.1:9', folder);
    await page.goto('http://127.0.0.1:9/weapp/index.html');
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await refusalsOf(page)).toEqual([
      '11 sounds are held at once: destroy what was played',
      'InnerAudioContext.play after destroy',
    ]);
    rmSync(folder, { recursive: true });
  });
});
