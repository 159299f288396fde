import path from 'node:path';
import spoken from './spoken.json';

interface MiniPlatform {
  platform: string;
  runtimePath: string | string[];
  template: { mergeComponents(context: PluginContext, patch: typeof spoken): void };
}

interface PluginContext {
  registerMethod(method: { name: string; fn(platform: MiniPlatform): void }): void;
}

/**
 * Taro's templates for WeChat leave out what screen readers need. WeChat knows these attributes (its documentation,
 * 无障碍访问); this plugin adds them to the templates and to the runtime that fills them: the two must agree.
 */
export default function spokenPlugin(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return;
      platform.template.mergeComponents(context, spoken);
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'spoken-runtime.js')].flat();
    },
  });
}
