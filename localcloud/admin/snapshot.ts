import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../engine/engine';
import { CONSENTS_FILE, DATABASE_FILE, FILES_FOLDER, OUTBOX_FILE } from '../parts';

/** Copies all state to `snapshots/<name>` below the data folder; a cloud can be started on the copy. Answers its folder. */
export function snapshot(dataFolder: string, engine: Engine, name: string): string {
  if (!/^[\w-]{1,60}$/.test(name))
    throw new Error('a snapshot is named by up to 60 letters, digits, _ and -');
  const folder = join(dataFolder, 'snapshots', name);
  if (existsSync(folder)) throw new Error(`there is a snapshot ${name} already`);
  mkdirSync(folder, { recursive: true });
  engine.snapshot(join(folder, DATABASE_FILE));
  for (const part of [FILES_FOLDER, OUTBOX_FILE, CONSENTS_FILE])
    if (existsSync(join(dataFolder, part)))
      cpSync(join(dataFolder, part), join(folder, part), { recursive: true });
  return folder;
}
