import { readFile } from 'node:fs/promises';

/** Everything that is still under way began after this; a date that nobody knows of is provisional, never a guess. */
const FIRST_YEAR = 2023;

/** @param {Record<string, string>} days */
const recent = (days) =>
  Object.fromEntries(Object.entries(days).filter(([day]) => Number(day.slice(0, 4)) >= FIRST_YEAR));

const NAME = /^export (?:const|function) (\w+)/gm;
const RENAMED = /^export \{ \w+ as (\w+) \};/gm;

/**
 * Leaves out of a function what it never uses: the calendars of long ago, and how zod describes schemas to others.
 * @type {import('esbuild').Plugin}
 */
export const leaner = {
  name: 'leaner',
  setup({ onLoad }) {
    onLoad({ filter: /chinese-days[\\/]dist[\\/]chinese-days\.json$/ }, async ({ path }) => {
      const { holidays, workdays } = JSON.parse(await readFile(path, 'utf8'));
      return {
        contents: JSON.stringify({ holidays: recent(holidays), workdays: recent(workdays) }),
        loader: 'json',
      };
    });
    onLoad(
      { filter: /zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const names = [...source.matchAll(NAME)].map(([, name]) => `export const ${name} = () => none;`);
        const renamed = [...source.matchAll(RENAMED)].map(([, name]) => `export { none as ${name} };`);
        const none = `const none = () => { throw new Error('a function describes no schema'); };`;
        return { contents: [none, ...names, ...renamed].join('\n'), loader: 'js' };
      },
    );
  },
};
