import { withEnvironment } from '../../localcloud/functions/environment-scope';

/** Jest gives a plain object for `process.env`; Node's own refuses what is no whole descriptor, as this does. */
function likeNode(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = new Proxy<NodeJS.ProcessEnv>({} as NodeJS.ProcessEnv, {
    set(target, key, value, receiver) {
      return Reflect.set(target, key, value, receiver === environment ? target : receiver);
    },
    defineProperty(target, key, descriptor) {
      const { configurable, enumerable, writable } = descriptor;
      if (!configurable || !enumerable || !writable) throw new TypeError("'process.env' only accepts whole");
      return Reflect.defineProperty(target, key, descriptor);
    },
  });
  return environment;
}

describe('variables of one invocation', () => {
  it('are seen by it alone, and what the process sets twice is set', () => {
    const before = process.env;
    process.env = likeNode();
    try {
      expect(withEnvironment({ WHO: 'a' }, () => process.env['WHO'])).toBe('a');
      expect(process.env['WHO']).toBeUndefined();
      process.env['ZONE'] = 'first';
      process.env['ZONE'] = 'second';
      expect(process.env['ZONE']).toBe('second');
      expect(withEnvironment({ ZONE: 'own' }, () => process.env['ZONE'])).toBe('own');
    } finally {
      process.env = before;
    }
  });
});
