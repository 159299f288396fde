import path from 'node:path';
import type Webpack from 'webpack-chain';
import terser from './terser.json';

/** The `DEMO=1` build is the only one with personas and the component gallery in it (DESIGN.md §3.7). */
const demo = process.env.DEMO === '1';
const platform = process.env.TARO_ENV ?? 'weapp';
const root = path.resolve(__dirname, '..');

/** Sources and ES2020 packages that babel must bring down to what the oldest WeChat accepts. */
const transpiled = [path.join(root, 'shared'), path.join(root, 'node_modules/zod')];

export default {
  projectName: 'mashangshuo',
  date: '2026-9-1',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'miniprogram',
  outputRoot: `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [path.join(__dirname, 'used-components.ts')],
  alias: { '@': path.join(root, 'miniprogram'), '@shared': path.join(root, 'shared') },
  // Every process.env.X of the app must be named here: WeChat has no `process` to ask.
  defineConstants: {
    // Otherwise webpack looks for it by way of `new Function`, which WeChat does not have.
    ...(platform === 'weapp' ? { global: 'globalThis' } : {}),
    'process.env.DEMO': JSON.stringify(demo ? '1' : ''),
    'process.env.CLOUD_ENV': JSON.stringify(process.env.CLOUD_ENV ?? ''),
    // The version of WeChat's speech plugin, for an account that has it: docs/decisions/0094.
    'process.env.SPEECH_PLUGIN': JSON.stringify(process.env.SPEECH_PLUGIN ?? ''),
    // The place of somebody who came without a code; the demo has one county.
    'process.env.PLACE_ID': JSON.stringify(process.env.PLACE_ID ?? (demo ? 'qinghe' : '')),
  },
  copy: {
    patterns: ['theme.json', 'share-card.png'].map((name) => ({
      from: `miniprogram/${name}`,
      to: `dist/${platform}/${name}`,
    })),
    options: {},
  },
  jsMinimizer: 'terser',
  terser: { enable: true, config: terser },
  cssMinimizer: 'csso',
  mini: {
    optimizeMainPackage: { enable: true },
    runtime: { enableInnerHTML: false },
    compile: { include: transpiled },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    webpackChain(chain: Webpack) {
      // Beside, never in what is uploaded: `npm run size` reads them, and whoever gets an error from a phone.
      chain.node.set('global', false);
      chain
        .devtool('hidden-source-map')
        .output.sourceMapFilename('../maps/weapp/[file].map')
        .devtoolModuleFilenameTemplate('[resource-path]');
    },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: transpiled },
    // Sizes stay in px: the root font must not grow with the window (LOOK.md, 宽屏).
    postcss: {
      pxtransform: { enable: false },
      autoprefixer: { enable: true },
      cssModules: { enable: false },
    },
    webpackChain(chain: Webpack) {
      chain.performance.hints(false);
      // Without this every page chunk carries its own copy of React and Taro.
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          framework: { test: /[\\/]node_modules[\\/]/, name: 'framework', priority: 10 },
          common: { name: 'common', minChunks: 2, priority: 5, reuseExistingChunk: true },
        },
      });
    },
  },
};
