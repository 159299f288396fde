import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemEvent } from '@shared/item/event';
import { DEMO_NOW } from '../../../demo/county';
import { secretsOf } from '../../../demo/server/secrets';
import { auditItem } from '../../../cloudfunctions/services/item/audit-item';
import { seal } from '../../../cloudfunctions/services/item/audit-chain';
import { COLLECTIONS } from '../../../cloudfunctions/store/collections';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { Engine } from '../../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../../localcloud/parts';
import { settled } from '../../bench/life/beside';
import { lived } from '../../bench/life/make';
import { chance, Tally, type Row } from '../row';
import { livesOf } from '../support/lives';

const ITEMS = 150;

type Random = () => number;
/** Changes the events of an item at `index`; answers which event, from 1, must be named. */
type Forgery = (item: StoredItem, index: number, random: Random) => number;

const FORGERIES: Record<string, Forgery> = {
  flip: (item, index, random) => {
    const event = item.events[index] as unknown as Record<string, unknown>;
    const fields = ['at', 'by', 'data', 'type', 'seq', 'key', 'prev', 'hash'];
    const field = fields[Math.floor(random() * fields.length)] ?? 'at';
    event[field] = typeof event[field] === 'number' ? Number(event[field]) + 1 : 'forged';
    return index + 1;
  },
  words: (item, index) => {
    const texts = Object.keys(item.events[index]?.textHashes ?? {});
    const { seq } = item.events[index] as ItemEvent;
    // Without words of its own it gets some.
    if (texts.length === 0) return FORGERIES.drop?.(item, index, () => 0) ?? 0;
    item.texts[`${seq}_${texts[0]}`] = '另外写的话。';
    return index + 1;
  },
  drop: (item, index) => {
    item.events.splice(index, 1);
    return index + 1;
  },
  swap: (item, index) => {
    const first = Math.min(index, item.events.length - 2);
    const [one, other] = item.events.slice(first, first + 2) as [ItemEvent, ItemEvent];
    item.events.splice(first, 2, other, one);
    return first + 1;
  },
  insert: (item, index) => {
    const before = item.events[index - 1];
    const { type, at, by, data, clock } = item.events[index] as ItemEvent;
    const draft = { type, at, by, data, clock, texts: {} } as Parameters<typeof seal>[0];
    // Sealed as well as anybody could: it follows the one before it, and the next one does not follow it.
    item.events.splice(index, 0, seal(draft, index + 1, 'forged', before?.hash ?? ''));
    return index + 2;
  },
};

/** Each of many events is flipped, has its words changed, is dropped, swapped, and gets one put in before it. */
export const chain: Row = {
  name: 'chain-of-events',
  run: async (surroundings) => {
    const { root, folder } = surroundings;
    const tally = new Tally();
    const { contactKeys, phoneHashKey } = secretsOf(folder);
    Object.assign(process.env, { CONTACT_KEYS: contactKeys, PHONE_HASH_KEY: phoneHashKey });
    const items = livesOf(surroundings, ITEMS).map((nth) => settled(lived(nth, DEMO_NOW)));
    const random = chance(surroundings, 'chain');
    for (const item of items) {
      tally.holds(auditItem(item, []) === null, () => `${item.no} is whole, and is called broken`);
      for (const index of item.events.keys()) {
        tally.count('events');
        for (const [name, forge] of Object.entries(FORGERIES)) {
          if (name === 'swap' && item.events.length < 2) continue;
          const forged = structuredClone(item);
          const nth = forge(forged, index, random);
          tally.count('forgeries');
          const fault = auditItem(forged, []);
          if (
            tally.holds(
              fault?.nth === nth,
              () => `${name} of ${item.no} ${index + 1}: ${JSON.stringify(fault)}`,
            )
          )
            tally.count('named');
        }
      }
    }
    theCommand(root, folder, items, tally);
    tally.atLeast('events', 1000);
    return tally.outcome();
  },
};

/** What somebody types, on a folder in which one of many items was forged. */
function theCommand(root: string, folder: string, items: readonly StoredItem[], tally: Tally): void {
  const forged = items.map((item) => structuredClone(item));
  const victim = forged.find(({ events }) => events.length > 6);
  if (!victim) throw new Error('no item is long enough');
  for (const [name, stored] of [
    ['whole', items],
    ['forged', forged],
  ] as const) {
    const nth = name === 'whole' ? 0 : (FORGERIES.drop?.(victim, 3, () => 0) ?? 0);
    const data = join(folder, name);
    mkdirSync(join(data, 'cloud'), { recursive: true });
    const engine = new Engine({
      file: join(data, 'cloud', DATABASE_FILE),
      now: () => DEMO_NOW,
      scanPolicy: 'warn',
    });
    engine.ensureCollections(COLLECTIONS);
    engine.insertMany('items', stored);
    engine.close();
    const { status, stdout } = spawnSync(process.execPath, ['demo/audit.mjs', '--data', data], {
      cwd: root,
      encoding: 'utf8',
    });
    tally.count('commands');
    const right =
      name === 'whole' ? status === 0 : status === 1 && stdout.startsWith(`${victim.no}: event ${nth} `);
    tally.holds(right, () => `audit:verify of ${name}: ${status} ${stdout.slice(0, 300)}`);
  }
}
