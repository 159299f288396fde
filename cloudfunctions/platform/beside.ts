import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Uploaded with the function; unbuilt, the files lie where they were made. */
export const MODEL_FOLDER = existsSync(join(__dirname, 'weights.bin'))
  ? __dirname
  : join(__dirname, '../../shared/routing/model');

/** @throws Error when there is no such file */
export const readBeside = (folder: string, name: string): Buffer => readFileSync(join(folder, name));
