/**
 * Stands in for `@tarojs/shared`'s own table of components in WeChat's bundle: the same names, of which the runtime
 * reads what an element may carry. Beside the ones the app uses nothing is left.
 */
import internalComponents from './components.json';

export { internalComponents };
export const animation = {};
export const touchEvents = {};
export const singleQuote = (word) => `'${word}'`;
export const controlledComponent = new Set(['input', 'picker', 'textarea']);
export const focusComponents = new Set(['input', 'textarea']);
export const voidElements = new Set(['input', 'textarea']);
export const nestElements = new Map();
