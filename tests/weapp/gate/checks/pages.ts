import type { Check } from '../check';

const NEEDED = ['js', 'json', 'wxml'] as const;
const DECLARED = /(^|\/)pages\/[^/]+\/index\.wxml$/;

/** A page is a script, a configuration and a template; a sheet only where it has one. */
export const pages: Check = {
  name: 'pages',
  run: ({ app, pages: listed, files, has }) => [
    ...listed.flatMap((page) =>
      NEEDED.filter((ending) => !has(`${page}.${ending}`)).map((ending) => `${page}.${ending} is not there`),
    ),
    ...files
      .filter((file) => DECLARED.test(file) && !listed.includes(file.replace(/\.wxml$/, '')))
      .map((file) => `${file} is a page that app.json does not name`),
    ...listed.filter((page, index) => listed.indexOf(page) !== index).map((page) => `${page} is named twice`),
    ...(app.tabBar?.list ?? [])
      .filter(({ pagePath }) => !app.pages.includes(pagePath))
      .map(({ pagePath }) => `tab ${pagePath} is not a page of the main package`),
    ...(app.themeLocation !== undefined && !has(app.themeLocation)
      ? [`${app.themeLocation} is not there`]
      : []),
  ],
};
