import { boardListsOf, publicVersionOf } from '@shared/publication/public-version';
import type { Item } from '@shared/item/item';
import { after, anItemIn, NOW, office } from './support/machine';

const published = (change: Partial<Item> = {}) => ({
  ...anItemIn('closed'),
  publication: { state: 'published', seq: 9, at: NOW } as const,
  texts: {
    '1_text': '我叫王小明，路灯坏了。',
    '9_publicTitle': '路灯坏了',
    '9_publicText': '村口路灯三天没亮。',
    '9_publicReply': '换好了。',
  },
  events: [],
  ...change,
});

describe('the public version of an item', () => {
  it('holds the words that were approved and no others', () => {
    const version = publicVersionOf(published());
    expect(version).toMatchObject({ title: '路灯坏了', text: '村口路灯三天没亮。', reply: '换好了。' });
    expect(JSON.stringify(version)).not.toContain('王小明');
  });

  it.each<[string, Partial<Item>]>([
    ['that was only proposed', { publication: { state: 'proposed', seq: 9, at: NOW } }],
    ['that was taken down', { publication: { state: 'taken_down', seq: 9, at: NOW } }],
    ['whose submitter said no', { publicationObjected: true }],
    ['a dispute, whatever was published of it', { kind: 'dispute' }],
    ['a petition, whatever was published of it', { kind: 'petition' }],
    ['that was taken back', { state: 'withdrawn' }],
    ['that went on in another', { state: 'merged' }],
  ])('is none of one %s', (_what, change) => {
    expect(publicVersionOf(published(change))).toBeNull();
  });

  it('says nothing of what goes on between offices', () => {
    for (const state of ['assigned', 'return_review', 'reply_review', 'waiting_info'] as const) {
      expect(publicVersionOf(published({ state }))?.state).toBe('in_progress');
    }
  });

  it('stands where it stood while the submitter is asked something', () => {
    const asked = after(anItemIn('triage'), office, 'request_info');
    expect([asked.state, publicVersionOf(published(asked))?.state]).toEqual(['waiting_info', 'triage']);
  });

  it('shows no answer before the submitter has it', () => {
    const reply = { ...anItemIn('closed').reply, released: false } as Item['reply'];
    expect(
      publicVersionOf(
        published({ state: 'reply_review', reply, outcome: { measures: [], funds: [], households: 3 } }),
      ),
    ).toMatchObject({
      reply: '',
      facts: { unit: null },
      outcome: undefined,
    });
  });

  it('stands in the lists of place and station, by how far it is and what was judged', () => {
    const version = publicVersionOf(
      published({
        placeId: 'qinghe',
        stationId: 'st-liuxi',
        rating: { satisfaction: 'dissatisfied', resolved: false, at: NOW },
      }),
    );
    expect(version && boardListsOf(version).filter((key) => key.startsWith('qinghe#'))).toEqual([
      'qinghe#all',
      'qinghe#all@2026-09',
      'qinghe#all@roads',
      'qinghe#all@roads@2026-09',
      'qinghe#ended',
      'qinghe#ended@2026-09',
      'qinghe#ended@roads',
      'qinghe#ended@roads@2026-09',
      'qinghe#unit_done',
      'qinghe#unresolved',
    ]);
    expect(version && boardListsOf(version)).toContain('qinghe/station/st-liuxi#all');
  });
});
