import path from 'node:path';
import type Webpack from 'webpack-chain';
import components from './components.json';

type Attributes = Record<string, Record<string, string>>;

interface MiniPlatform {
  platform: string;
  runtimePath: string | string[];
  template: {
    internalComponents: Attributes;
    createMiniComponents(given: Attributes): Attributes;
    buildTemplate(componentConfig: unknown): string;
  };
}

interface PluginContext {
  registerMethod(method: { name: string; fn(platform: MiniPlatform): void }): void;
  modifyComponentConfig(change: (given: { componentConfig: { includes: Set<string> } }) => void): void;
  modifyWebpackChain(change: (given: { chain: Webpack }) => void): void;
}

const SHARED = path.resolve(__dirname, '../node_modules/@tarojs/shared/dist');
const VIEWS = ['view', 'catch-view', 'static-view', 'pure-view', 'click-view', 'image', 'static-image'];

const TOUCHES = ['bindtouchstart', 'bindtouchmove', 'bindtouchend', 'bindtouchcancel'];

/**
 * Taro writes each attribute and event of every component into sixteen levels of templates, and into the runtime that
 * fills them: the two must agree. `components.json` says what the app uses, with the `aria-` attributes that WeChat
 * knows (its documentation, 无障碍访问) and Taro leaves out.
 */
export default function usedComponents(context: PluginContext): void {
  if (process.env.TARO_ENV !== 'weapp') return;
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return;
      const { template } = platform;
      template.internalComponents = components;
      const make = template.createMiniComponents.bind(template);
      template.createMiniComponents = (given) => {
        const made = make(given);
        // Only what swallows a finger's moves (catchMove) hears them: each one heard is a message to the other thread.
        for (const event of TOUCHES) delete made['view']?.[event];
        return made;
      };
      const write = template.buildTemplate;
      // Taro's own minifyXML takes `</input>` away, and WeChat's compiler refuses what is left.
      template.buildTemplate = (config) =>
        write(config)
          .replace(/>\s+</g, '><')
          .replace(/\s{2,}/g, ' ')
          .replace(/ >/g, '>');
      platform.runtimePath = path.join(__dirname, 'weapp-runtime.js');
    },
  });
  context.modifyComponentConfig(({ componentConfig }) => {
    componentConfig.includes = new Set([...VIEWS, 'input', 'textarea', 'button', 'picker', 'map', 'canvas']);
  });
  context.modifyWebpackChain(({ chain }) => {
    // Its bundle of one file cannot be taken apart; its modules can.
    chain.resolve.alias
      .set('@tarojs/shared', path.join(SHARED, 'index.js'))
      .set(path.join(SHARED, 'components.js'), path.join(__dirname, 'taro-components.js'));
  });
}
