// @ts-check
'use strict';
// The start command's server without looking again at what is installed and built (before-journeys.mjs has).
const { resolve } = require('node:path');

const { main } = require(process.env.DEMO_SERVER ?? '');

main(process.argv.slice(2), { root: resolve(__dirname, '../..'), app: Promise.resolve() }).catch(
  (/** @type {unknown} */ error) => {
    console.error(error);
    process.exit(1);
  },
);
