import { momentOf } from '@shared/common/shanghai';
import type { CommandData } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import type { ItemKind } from '@shared/item/kinds';
import { moment } from '../support/ledger';
import { after, itemIn, NOW, office, resident, station, timer, VALID, type World } from '../support/machine';
import { aPlace } from '../support/place';

/** Where what was answered must be shown within five working days. */
const MUST: World = {
  place: aPlace({ publish: { required: true, publicRating: false, confirmVoters: false } }),
};
const DAY = momentOf('2026-10-09', '17:30');
const NOT_SOLVED: CommandData['rate'] = {
  resolved: false,
  satisfaction: 'dissatisfied',
  reason: 'not_solved',
};

const rated = (change: Partial<Item> = {}, world = MUST) =>
  after(itemIn('replied', change), resident, 'rate', VALID.rate, undefined, world);

/** Until when it must stand on the board, whether it waits for that, and in whose list. */
const owed = (item: Item) => [
  item.alarms.publication_due === undefined ? 'no day' : moment(item.alarms.publication_due),
  item.toPublish,
  item.lists.filter((list) => list.endsWith('#to_publish')).join(),
];

describe('where a place must publish', () => {
  it('what was closed waits for it, in the list of its station', () => {
    expect(owed(rated())).toEqual(['10-09 17:30', true, 'test/station/s1#to_publish']);
    expect(owed(after(itemIn('replied'), timer, 'expire_rating', {}, undefined, MUST))).toEqual([
      '10-09 17:30',
      true,
      'test/station/s1#to_publish',
    ]);
  });

  it('elsewhere nothing waits, and what goes again does not wait yet', () => {
    expect(owed(rated({}, {}))).toEqual(['no day', false, '']);
    const again = after(itemIn('replied'), resident, 'rate', NOT_SOLVED, undefined, MUST);
    expect(owed(again)).toEqual(['no day', false, '']);
  });

  it.each<[ItemKind]>([['petition'], ['dispute']])('a %s never waits', (kind) => {
    expect(owed(rated({ kind }))).toEqual(['no day', false, '']);
  });

  it.each<[string, Partial<Item>]>([
    ['the submitter said no', { publicationObjected: true }],
    ['it was proposed already', { publication: { state: 'proposed', seq: 3, at: 1 } }],
    ['it was taken down', { publication: { state: 'taken_down', seq: 3, at: 1 } }],
  ])('nothing waits where %s', (_why, change) => {
    expect(owed(rated(change))).toEqual(['no day', false, '']);
  });

  it('it waits on when the day has come, until it is proposed', () => {
    const late = after(rated(), timer, 'overdue', { level: 0, of: 'publication' }, DAY, MUST);
    expect(owed(late)).toEqual(['no day', true, 'test/station/s1#to_publish']);
    const proposed = after(late, station, 'propose_publication');
    expect(owed(proposed)).toEqual(['no day', false, '']);
  });

  it('the day runs until it stands there, and nobody waits any more once it was proposed', () => {
    const proposed = after(rated(), station, 'propose_publication');
    expect(owed(proposed)).toEqual(['10-09 17:30', false, '']);
    expect(owed(after(proposed, office, 'publish'))).toEqual(['no day', false, '']);
  });

  it('a no of the submitter ends it', () => {
    const proposed = after(rated(), station, 'propose_publication');
    const objected = after(proposed, resident, 'object_publication');
    expect(owed(objected)).toEqual(['no day', false, '']);
    expect([objected.publicationObjected, objected.publication?.state]).toEqual([true, 'proposed']);
  });

  it('what was published is taken down by a no', () => {
    const published = after(after(rated(), station, 'propose_publication'), office, 'publish');
    const objected = after(published, resident, 'object_publication');
    expect([objected.publicationObjected, objected.publication?.state]).toEqual([true, 'taken_down']);
  });

  it('it goes on waiting while the item goes round again', () => {
    const reopened = after(rated(), resident, 'reopen', VALID.reopen, undefined, MUST);
    expect([reopened.state, owed(reopened)]).toEqual([
      'triage',
      ['10-09 17:30', true, 'test/station/s1#to_publish'],
    ]);
  });

  it('what was shown with a yes keeps the day of the yes', () => {
    const proposed = after(rated(), station, 'propose_publication');
    const agreed = after(proposed, resident, 'agree_publication');
    expect(after(agreed, office, 'publish').publication).toEqual({
      state: 'published',
      seq: 2,
      at: NOW,
      agreedAt: NOW,
    });
  });
});
