import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allChecks } from './all-checks';
import { readArtefact } from './artefact';
import { append, remove, replace, rewrite, write, type Copy } from './damage';

type Damage = [what: string, damage: (copy: Copy) => void, check: string, words: string];

const KB = 1024;
const without = (list: unknown, one: string) => (list as string[]).filter((each) => each !== one);

/** Every way of spoiling the artefact, the check that catches it, and what that check says. */
const DAMAGES: Damage[] = [
  [
    'a page that app.json does not name',
    rewrite('app.json', (app) => ({ ...app, pages: without(app['pages'], 'pages/rate/index') })),
    'pages',
    'pages/rate/index.wxml is a page that app.json does not name',
  ],
  [
    'a subpackage that was not built',
    remove('packages/deputy'),
    'pages',
    'packages/deputy/pages/voice/index.js is not there',
  ],
  [
    'a subpackage that app.json does not name',
    rewrite('app.json', (app) => ({
      ...app,
      subPackages: (app['subPackages'] as { root: string }[]).filter(
        ({ root }) => root !== 'packages/deputy',
      ),
    })),
    'pages',
    'packages/deputy/pages/voice/index.wxml is a page that app.json does not name',
  ],
  [
    'a tab that is no page',
    replace('app.json', '"pagePath":"pages/me/index"', '"pagePath":"pages/mine/index"'),
    'pages',
    'tab pages/mine/index is not a page of the main package',
  ],
  [
    'a component that was not built',
    rewrite('pages/home/index.json', (page) => ({
      ...page,
      usingComponents: { chart: '../../chart/index' },
    })),
    'components',
    'pages/home/index.json uses chart/index, whose .js is not there',
  ],
  [
    'a template taken away from one level',
    replace('base.wxml', '<template name="tmpl_3_0">', '<template name="gone">'),
    'templates',
    'base.wxml uses template tmpl_3_0, which is not there',
  ],
  [
    'a sheet that takes one that is not there',
    replace('pages/me/index.wxml', 'base.wxml', 'basis.wxml'),
    'templates',
    'pages/me/index.wxml takes basis.wxml, which is not there',
  ],
  [
    'a template that calls itself',
    append('base.wxml', '<template name="loop"><template is="loop"/></template>'),
    'templates',
    'base.wxml: template loop calls itself, which WeChat does not do',
  ],
  [
    'a handler by a wrong name',
    replace('base.wxml', 'bindtap="eh"', 'bindtap="tapped"'),
    'handlers',
    'pages/home/index.wxml asks for tapped, which pages/home/index.js does not have',
  ],
  [
    'a shared piece that is missing',
    remove('vendors.js'),
    'handlers',
    'pages/home/index.js: module vendors.js is not there',
  ],
  [
    'a global of the browser',
    append('pages/home/index.js', ';document.title="x";'),
    'scripts',
    "'document' is not defined. (no-undef)",
  ],
  [
    'code made out of words',
    append('pages/me/index.js', ';eval("1");'),
    'scripts',
    'eval can be harmful. (no-eval)',
  ],
  [
    'a function made out of words',
    append('vendors.js', ';Function("r","regeneratorRuntime = r")(1);'),
    'scripts',
    'The Function constructor is eval. (no-new-func)',
  ],
  [
    'a script that breaks off',
    append('pages/speak/index.js', ';function ('),
    'scripts',
    'pages/speak/index.js: Function statements require a function name (syntax)',
  ],
  [
    'a name that WeChat does not have',
    append('common.js', ';wx.openTheSafe();'),
    'wx-api',
    'common.js asks for wx.openTheSafe, which WeChat does not have',
  ],
  [
    'a name that came after the base library',
    rewrite('project.config.json', (config) => ({ ...config, libVersion: '2.20.0' })),
    'wx-api',
    'asks for wx.getWindowInfo, which came with 2.20.1, after 2.20.0',
  ],
  [
    'a place asked for and not declared',
    append('pages/speak/index.js', ';wx.getLocation({});'),
    'privacy',
    'wx.getLocation is asked for, and app.json does not declare it in requiredPrivateInfos',
  ],
  [
    'a declaration that is gone',
    rewrite('app.json', (app) => ({ ...app, requiredPrivateInfos: [] })),
    'privacy',
    'wx.chooseLocation is asked for, and app.json does not declare it in requiredPrivateInfos',
  ],
  [
    'a declaration that nobody needs',
    rewrite('app.json', (app) => ({ ...app, requiredPrivateInfos: ['chooseLocation', 'chooseAddress'] })),
    'privacy',
    'app.json declares chooseAddress in requiredPrivateInfos, and nobody asks for it',
  ],
  [
    'the privacy check switched off',
    rewrite('app.json', (app) => ({ ...app, __usePrivacyCheck__: false })),
    'privacy',
    'app.json does not switch on __usePrivacyCheck__',
  ],
  [
    'a foreign address',
    append('common.js', ';var u="https://collect.example.com/log";'),
    'addresses',
    'common.js names https://collect.example.com/log',
  ],
  ['a machine’s number', append('common.js', ';var u="10.1.2.3";'), 'addresses', 'common.js names 10.1.2.3'],
  [
    'a secret in the app',
    append('app.js', ';var appSecret="9f2c4e7a1b3d5f60";'),
    'secrets',
    'weapp/app.js carries a named secret',
  ],
  [
    'a key in a function',
    ({ functions }) =>
      appendFileSync(
        join(functions, 'api/index.js'),
        ';var k="1:q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k=";',
      ),
    'secrets',
    'cloudfunctions/api/index.js carries a key of 32 bytes',
  ],
  [
    'a word that nobody could guess',
    ({ functions }) =>
      appendFileSync(join(functions, 'jobs/index.js'), ';var t="Zx81kQpL0vWn7RtYb3Hs6JdFg2MaUc9E";'),
    'secrets',
    'cloudfunctions/jobs/index.js carries a word that cannot be guessed, Zx81kQpL…',
  ],
  [
    'the demo’s door',
    append('common.js', ';fetchDemo("/client/call");'),
    'demo',
    'weapp/common.js carries “/client/” of the demo',
  ],
  [
    'a picture that is too heavy',
    write('packages/staff/big.png', Buffer.alloc(41 * KB)),
    'sizes',
    'picture packages/staff/big.png weighs 41 KB of 40 KB',
  ],
  [
    'a package over its budget',
    write('packages/deputy/more.wxss', Buffer.alloc(500 * KB, ' ')),
    'sizes',
    'package packages/deputy weighs',
  ],
  ['a map in the upload', write('app.js.map', '{}'), 'sizes', 'app.js.map is not for the upload'],
  [
    'a map beside a function',
    ({ functions }) => writeFileSync(join(functions, 'api/index.js.map'), '{}'),
    'functions',
    'api holds index.js.map',
  ],
  [
    'a part of a function that is missing',
    ({ functions }) => {
      const [part = ''] = readdirSync(join(functions, 'jobs')).filter((file) => file.startsWith('part-'));
      rmSync(join(functions, 'jobs', part));
    },
    'functions',
    'jobs holds no part-',
  ],
  [
    'a function that is too heavy',
    ({ functions }) => appendFileSync(join(functions, 'events/index.js'), ' '.repeat(400 * KB)),
    'functions',
    'events weighs',
  ],
  [
    'a function that cannot be read',
    ({ functions }) => appendFileSync(join(functions, 'events/index.js'), ';}'),
    'functions',
    "events/index.js: Unexpected token '}'",
  ],
  ['a field that does not close', replace('base.wxml', '</input>', ''), 'wcc', 'expect end-tag `input`'],
  ['a sheet with a hole', append('app.wxss', '.a { color: red'), 'wcsc', 'wcsc: '],
  [
    'an element that nobody has built',
    append('pages/home/index.wxml', '<live-player/>'),
    'glass-easel',
    'pages/home/index.wxml: nobody has built <live-player>',
  ],
  [
    'a colour that the upload refuses',
    rewrite('pages/me/index.json', (page) => ({ ...page, navigationBarTextStyle: 'green' })),
    'miniprogram-ci configuration',
    'navigationBarTextStyle',
  ],
];

describe('a spoilt artefact', () => {
  let copy: Copy & { root: string };

  beforeEach(() => {
    const root = mkdtempSync(join(tmpdir(), 'spoilt-'));
    copy = { root, weapp: join(root, 'weapp'), functions: join(root, 'cloudfunctions') };
    cpSync('dist/weapp', copy.weapp, { recursive: true });
    cpSync('dist/cloudfunctions', copy.functions, { recursive: true });
  });

  afterEach(() => rmSync(copy.root, { recursive: true }));

  it.each(DAMAGES)('with %s is caught', async (_what, damage, name, words) => {
    damage(copy);
    const check = allChecks.find((each) => each.name === name);
    const wrong = await check?.run(readArtefact(copy.weapp, copy.functions));
    expect(wrong?.join('\n')).toContain(words);
  });

  it('is tried for every check but the upload itself, which takes the same way as the configuration', () => {
    const tried = new Set(DAMAGES.map(([, , name]) => name));
    expect(allChecks.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([
      'miniprogram-ci upload',
    ]);
  });
});
