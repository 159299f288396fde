import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<Record<string, string>>();
let installed = false;

/**
 * Runs `work` with variables of its own in `process.env`. The SDK reads identity and token from there at each
 * call, so any number of invocations can run at once in one process.
 */
export function withEnvironment<T>(variables: Record<string, string>, work: () => T): T {
  if (!installed) install();
  return scope.run(Object.assign(Object.create(null), variables) as Record<string, string>, work);
}

function install(): void {
  installed = true;
  process.env = new Proxy(process.env, {
    get(target, key) {
      const own = scope.getStore();
      return own && typeof key === 'string' && key in own ? own[key] : Reflect.get(target, key);
    },
    // Without this a second setting arrives as a bare value, and Node's own environment takes whole descriptors only.
    set(target, key, value) {
      return Reflect.set(target, key, value);
    },
    has(target, key) {
      return key in (scope.getStore() ?? {}) || Reflect.has(target, key);
    },
  });
}
