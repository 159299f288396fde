// @ts-check
const AT_ONCE = "import { parse } from 'papaparse';";
const WHEN_CALLED = "const parse = (...given) => require('papaparse').parse(...given);";

/**
 * The reader of tables, which few calls need and every cold start would wait for.
 * @param {string} source of shared/table-rows/read-table.ts
 */
export function readingWhenCalled(source) {
  if (!source.includes(AT_ONCE)) throw new Error('tables are read by something else: see lean/tables.mjs');
  return source.replace(AT_ONCE, WHEN_CALLED);
}
