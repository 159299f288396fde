import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ItemFault } from '../../cloudfunctions/services/item/audit-item';
import { Engine } from '../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../localcloud/parts';
import { auditAll } from './audit-all';

const WHAT: Record<ItemFault['what'], string> = {
  order: 'does not follow the one before it',
  hash: 'was changed',
  text: 'has other words than were written',
  missing: 'is missing',
};

/** Answers the exit code. */
export function main(args: string[], { root }: { root: string }): 0 | 1 {
  const { values } = parseArgs({ args, options: { data: { type: 'string', default: '.data' } } });
  const file = join(resolve(root, values.data), 'cloud', DATABASE_FILE);
  if (!existsSync(file)) throw new Error(`there is no database ${file}`);
  const engine = new Engine({ file, now: Date.now, scanPolicy: 'warn', careful: true });
  try {
    const { faults, items, events } = auditAll(engine);
    for (const { no, nth, what } of faults) console.log(`${no}: event ${nth} ${WHAT[what]}`);
    console.log(`${items} items, ${events} events, ${faults.length} broken`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    engine.close();
  }
}
