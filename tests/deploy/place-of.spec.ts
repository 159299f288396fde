import { Owners, type Owner } from '../../cloudfunctions/operate/place-of';
import type { CollectionName } from '../../cloudfunctions/store/collections';

const QINGHE = { place: 'qinghe' };

/** Rows as the store writes them, by their fields that tell whose they are. */
const ROWS: readonly [CollectionName, { _id: string } & Record<string, unknown>, Owner][] = [
  ['roster_imports', { _id: 'import-1', placeId: 'qinghe', by: { openid: 'somebody' } }, QINGHE],
  ['roster_import_parts', { _id: 'import-1:plan:0', importId: 'import-1', text: '{}' }, QINGHE],
  ['roster_import_parts', { _id: 'gone:plan:0', importId: 'gone', text: '{}' }, 'none'],
  ['search_entries', { _id: 'item-1', placeId: 'qinghe', of: ['qinghe/unit/jtj'] }, QINGHE],
  ['search_progress', { _id: 'qinghe', done: true }, QINGHE],
  ['person_searches', { _id: 'search-1', placeId: 'qinghe', openid: 'somebody' }, QINGHE],
  ['duty_rosters', { _id: 'qinghe/unit/jtj', placeId: 'qinghe', days: {} }, QINGHE],
  ['contact_views', { _id: 'look-1', placeId: 'qinghe', itemId: 'item-9', openid: 'somebody' }, QINGHE],
  ['guesses', { _id: 'guess-1', placeId: 'qinghe' }, 'none'],
];

describe('whose a row is in the backup of one place', () => {
  it.each(ROWS)('%s: %j', (name, row, owner) => {
    const owners = new Owners();
    owners.of('roster_imports', { _id: 'import-1', placeId: 'qinghe' });
    expect(owners.of(name, row)).toEqual(owner);
  });
});

describe('what tells of an event that its item did not have yet', () => {
  const owners = new Owners();
  owners.of('items', { _id: 'parent', placeId: 'qinghe', events: [{ seq: 9 }, { seq: 10 }], effects: [] });
  owners.of('items', { _id: 'own', placeId: 'qinghe', events: [{ seq: 1 }], effects: [] });
  const ROWS: readonly [CollectionName, { _id: string } & Record<string, unknown>, boolean][] = [
    ['notices', { _id: 'parent.10.N07.one', itemId: 'parent' }, false],
    ['notices', { _id: 'parent.11.N07.one', itemId: 'parent' }, true],
    ['notices', { _id: 'parent.10.N07.follower', itemId: 'own' }, false],
    ['notices', { _id: 'parent.11.N07.follower', itemId: 'own' }, true],
    ['notices', { _id: 'later.1.N01.one', itemId: 'later' }, true],
    ['notices', { _id: 'derived', itemId: '' }, false],
    ['tallies', { _id: 'parent.10' }, false],
    ['tallies', { _id: 'parent.11' }, true],
  ];
  it.each(ROWS)('%s: %j', (name, row, ahead) => {
    expect(owners.isAhead(name, row)).toBe(ahead);
  });
});
