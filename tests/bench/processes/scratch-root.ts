import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Asks the database for a document that is not there, three at a time as the product does, and does nothing else. */
const HOP = `'use strict';
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV, keepalive: true });
const nobody = () => cloud.database().collection('places').where({ _id: 'nobody' }).limit(1).get();
exports.main = async ({ calls }) => {
  for (let left = calls; left > 0; left -= 3) await Promise.all(Array.from({ length: Math.min(3, left) }, nobody));
  return {};
};
`;

export const HOP_FUNCTION = 'hop';

/** A root beside the product's, whose functions are the built ones and one that only hops. */
export function scratchRoot(root: string, folder: string): string {
  const functions = join(folder, 'dist/cloudfunctions');
  cpSync(join(root, 'dist/cloudfunctions'), functions, { recursive: true });
  mkdirSync(join(functions, HOP_FUNCTION));
  writeFileSync(join(functions, HOP_FUNCTION, 'index.js'), HOP);
  for (const name of ['node_modules', 'localcloud']) symlinkSync(join(root, name), join(folder, name));
  return folder;
}
