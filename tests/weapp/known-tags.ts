import { BUILT_IN_MARKUP } from './engine/built-in-markup';

/** What the engine itself understands, and the two boxes that need no behaviour. */
const OF_THE_ENGINE = ['block', 'template', 'slot', 'import', 'include', 'wxs', 'view', 'text'];
const TAG = /<([a-z][a-z0-9-]*)(?=[\s/>])/g;

/** Elements that nobody has built: the engine would draw an empty box for them and say nothing. */
export function unknownTags(source: string, components: ReadonlySet<string>): string[] {
  const known = new Set([...OF_THE_ENGINE, ...Object.keys(BUILT_IN_MARKUP), ...components]);
  return [...new Set([...source.matchAll(TAG)].map(([, tag = '']) => tag))].filter((tag) => !known.has(tag));
}
