import { packApp } from '../../pack';
import { wordsOf, type Check } from '../check';

/** The compiler of WeChat's newer engine, which also says where an unbuilt built-in component is used. */
export const engine: Check = {
  name: 'glass-easel',
  run({ weapp }) {
    try {
      packApp(weapp);
      return [];
    } catch (error) {
      return [wordsOf(error)];
    }
  },
};
