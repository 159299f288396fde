// `node official.cjs configuration|upload <dist/weapp>`: WeChat's own checks before an upload, without its servers.
// The last line printed is a JSON list of what is wrong.
const { generateKeyPairSync } = require('node:crypto');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const ci = require('miniprogram-ci');

const print = console.log;
console.log = console.info = console.warn = console.error = () => undefined;

const [mode, dist] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'official-'));
// It wants a key to exist; nothing is signed and nothing is sent.
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKeyPath = join(folder, 'upload.key');
writeFileSync(privateKeyPath, privateKey.export({ type: 'pkcs1', format: 'pem' }));

const { appid, setting } = JSON.parse(readFileSync(join(dist, 'project.config.json'), 'utf8'));
const project = new ci.Project({
  appid,
  type: 'miniProgram',
  projectPath: dist,
  privateKeyPath,
  ignores: ['node_modules/**/*'],
});
// What the servers would answer for this account; the limits are the package's own.
const attributes = ci.DefaultProjectAttr;
project.attr = async () => attributes;
project.attrSync = () => attributes;

const wrong = [];
const attempt = async (what, work) => {
  try {
    return await work();
  } catch (error) {
    wrong.push(`${what}: ${String(error?.message ?? error).replace(/\s+/g, ' ')}`);
    return undefined;
  }
};

const ADVICE = [
  // The scripts come out of the build as small as they get: WeChat is told not to do it again.
  'JS_COMPRESS_OPEN',
];

async function configuration() {
  const app = await attempt('app.json', () => ci.getAppJSON(project));
  const pages = [
    ...(app?.pages ?? []).map((page) => ['', page]),
    ...(app?.subPackages ?? []).flatMap(({ root, pages: own }) => own.map((page) => [root, root + page])),
  ];
  for (const [root, pagePath] of pages) {
    await attempt(pagePath, () => ci.getPageJSON(project, { root, pagePath }));
  }
}

async function upload() {
  const out = join(folder, 'upload.zip');
  await attempt('upload', () =>
    ci.getCompiledResult(
      {
        project,
        version: '1.0.0',
        desc: 'gate',
        setting: {
          es6: setting.es6,
          minify: setting.minified,
          minifyWXML: setting.minifyWXML,
          minifyWXSS: setting.minifyWXSS,
        },
        onProgressUpdate: () => undefined,
      },
      out,
    ),
  );
  const items = (await attempt('quality', () => ci.checkCodeQuality(project))) ?? [];
  for (const { name, success, detail } of items) {
    if (success === false && !ADVICE.includes(name))
      wrong.push(`quality ${name}: ${JSON.stringify(detail ?? '')}`);
  }
}

(mode === 'upload' ? upload() : configuration()).then(() => {
  rmSync(folder, { recursive: true });
  print(JSON.stringify(wrong));
  process.exit(0);
});
