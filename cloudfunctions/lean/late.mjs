// @ts-check
/**
 * In the function: what was given as a way to build it is built when it is first asked for, once.
 * @template {object} Target
 * @param {Target} target
 * @param {readonly string[]} names
 */
export function late(target, names) {
  for (const name of names) {
    const build = /** @type {() => unknown} */ (Reflect.get(target, name));
    Object.defineProperty(target, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = build();
        Object.defineProperty(target, name, { value });
        return value;
      },
    });
  }
  return target;
}
