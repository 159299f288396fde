import { addressFrom } from '../artefact';
import type { Check } from '../check';

const NEEDED = ['js', 'json', 'wxml'] as const;

interface Config {
  component?: boolean;
  usingComponents?: Record<string, string>;
}

/** Whatever a configuration says it uses must have been built, and must say of itself that it is a component. */
export const components: Check = {
  name: 'components',
  run({ app, files, has, read }) {
    const wrong: string[] = [];
    const mustBeThere = (user: string, target: string) => {
      const missing = NEEDED.filter((ending) => !has(`${target}.${ending}`));
      wrong.push(...missing.map((ending) => `${user} uses ${target}, whose .${ending} is not there`));
      if (missing.length > 0) return;
      const { component } = JSON.parse(read(`${target}.json`)) as Config;
      if (component !== true) wrong.push(`${user} uses ${target}, which is not a component`);
    };
    for (const file of files.filter((path) => path.endsWith('.json'))) {
      const { usingComponents } = JSON.parse(read(file)) as Config;
      for (const address of Object.values(usingComponents ?? {})) {
        mustBeThere(file, addressFrom(file, address));
      }
    }
    if (app.tabBar?.custom === true) mustBeThere('app.json', 'custom-tab-bar/index');
    return wrong;
  },
};
