import { evolve } from '@shared/item/evolve';
import type { ItemEvent } from '@shared/item/event';
import type { Item } from '@shared/item/item';
import { NOTHING_YET } from '@shared/item/nothing-yet';
import { ITEM_STATES } from '@shared/item/states';
import { collection, command } from '../../cloudfunctions/platform/database';
import { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';
import { isRefusal } from '../../cloudfunctions/services/handler';
import { appendCommand } from '../../cloudfunctions/services/item/append';
import { verifyChain } from '../../cloudfunctions/services/item/audit-chain';
import { historyOf } from '../../cloudfunctions/store/item-history';
import { findByNo, saveItem, type StoredItem } from '../../cloudfunctions/store/items';
import { findPlace } from '../../cloudfunctions/store/places';
import { NOW, startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const stored = async (no: string): Promise<StoredItem> => {
  const item = await inFunction(county, () => findByNo(no, { placeId: 'qinghe' }));
  if (!item) throw new Error(`${no} is not stored`);
  return item;
};

function replay(events: readonly ItemEvent[]): Item {
  const item = events.reduce<Item | null>(evolve, null);
  if (!item) throw new Error('no events');
  return JSON.parse(JSON.stringify(item)) as Item;
}

/** As many notes as nobody would write one by one. */
async function withNotes(item: StoredItem, count: number): Promise<StoredItem> {
  const place = await findPlace('qinghe');
  if (!place) throw new Error('no place');
  const membership = {
    id: 'office-zhaoning',
    placeId: 'qinghe',
    role: 'congress_office',
    name: '赵宁',
    title: '',
  } as const;
  const actor = { kind: 'member', openid: 'demo-office-zhaoning', membership } as const;
  const context = { now: NOW, actor, place: place.config, calendar: KNOWN_CALENDAR };
  let full = item;
  for (let nth = 0; nth < count; nth += 1) {
    const command = { name: 'note', data: { text: `第 ${nth} 次记录` } } as const;
    const next = appendCommand(full, command, context, { key: `note-${nth}`, inputHash: '' });
    if (isRefusal(next)) throw new Error(next.code);
    full = next;
  }
  return full;
}

describe('an item as it is stored', () => {
  it.each(ITEM_STATES)('in %s is what its events say, and their chain is whole', async (state) => {
    const no = await aVoiceIn(county, state);
    // What was not told at once is told by the timer.
    county.cloud.clock.advance(31_000);
    await county.jobs();
    const item = await stored(no);
    expect(item).toMatchObject(replay(item.events));
    expect(verifyChain(item.events, item.texts)).toBeNull();
    expect(item.effects).toEqual([]);
  });

  it('goes on when it was written before there was supervision, a rest or a return', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const young = Object.keys(NOTHING_YET).concat('lastMove');
    await inFunction(county, () =>
      collection('items')
        .where({ no })
        .update({ data: Object.fromEntries(young.map((name) => [name, command().remove()])) }),
    );
    await county.as('unit-jtj').call('signIn', { no });
    await county.as('unit-jtj').call('requestInfo', { no, text: '井盖在哪家门口？' });
    const seen = await county.as('resident-wang').call('getItem', { no });
    expect(seen.rest).toMatchObject({ state: 'waiting_info', question: '井盖在哪家门口？' });
  });

  it('shows when somebody wrote to the database by hand', async () => {
    const item = await stored(await aVoiceIn(county, 'closed'));
    const rated = item.events.length - 1;
    const events = item.events.map((event, at) => (at === rated ? { ...event, at: event.at - 1 } : event));
    expect(verifyChain(events, item.texts)).toEqual({ seq: item.events.length, what: 'hash' });
    expect(verifyChain(item.events, { ...item.texts, '1_text': '别的话' })).toEqual({ seq: 1, what: 'text' });
  });

  it('never refuses a command because it is full, and its chain goes on through history', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const before = await stored(no);
    const full = await inFunction(county, async () => withNotes(before, 320));
    expect(await inFunction(county, () => saveItem(before, full))).toBe(true);
    await county.as('office-zhaoning').call('addNote', { no, text: '再记一笔' });
    const item = await stored(no);
    const older = await inFunction(county, () => historyOf(item._id));
    const all = [...older, ...item.events];
    expect(older.length).toBeGreaterThan(0);
    expect(JSON.stringify(item.events).length).toBeLessThan(128 * 1024);
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_event, index) => index + 1));
    expect(verifyChain(all, item.texts)).toBeNull();
    expect(item).toMatchObject(replay(all));
  });
});
