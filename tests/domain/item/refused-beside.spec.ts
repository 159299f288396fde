import { momentOf } from '@shared/common/shanghai';
import type { CommandData } from '@shared/item/commands';
import type { Item, Publication, Supervision } from '@shared/item/item';
import type { ItemKind } from '@shared/item/kinds';
import { answerTo } from '../support/answer';
import { itemIn, leader, NOW, office, resident, station, unit, type World } from '../support/machine';
import { aPlace } from '../support/place';

const ROLES = { supervisingLeader: '陈岭', leadingOfficial: '周明', committee: '县人大农工委' };
const STEPS = [
  { label: '一次调研', dueDay: '2026-10-09' },
  { label: '一次会商', dueDay: '2026-10-14' },
];
const FOUR: World = {
  place: aPlace({ supervision: { ...aPlace().supervision, keySteps: ['一次调研', '一次会商'] } }),
};

describe('a supervision', () => {
  const begin = (change: Partial<CommandData['supervise']>, world: World = {}) =>
    answerTo(itemIn('in_progress'), office, 'supervise', change, NOW, world);
  const key = (change: Partial<CommandData['supervise']>, world = FOUR) =>
    begin({ form: 'key', roles: ROLES, steps: STEPS, ...change }, world);

  it('has its days ahead; today is', () => {
    expect(begin({ dueDay: '2026-09-23' })).toBe('day_in_past {"day":"2026-09-23"}');
    expect(begin({ dueDay: '2026-09-24' })).toBe('accepted');
    expect(begin({ steps: [{ label: '一次调研', dueDay: '2026-09-01' }] })).toBe(
      'day_in_past {"day":"2026-09-01"}',
    );
  });

  it('that is a key one names three, and dates each of the place’s steps', () => {
    expect(key({})).toBe('accepted');
    expect(key({ roles: undefined })).toBe('three_roles_required');
    expect(key({ roles: { ...ROLES, committee: ' ' } })).toBe('three_roles_required');
    expect(key({ steps: STEPS.slice(0, 1) })).toBe('key_steps_required {"missing":["一次会商"]}');
    expect(key({ steps: [] }, {})).toBe('accepted');
    expect(begin({ form: 'onsite', steps: [] }, FOUR)).toBe('accepted');
  });

  it('has words', () => {
    expect(begin({ text: '' })).toBe('text_too_short {"minimum":2}');
  });
});

describe('an instruction', () => {
  it('has its day ahead', () => {
    const instruct = (dueDay: string) => answerTo(itemIn('in_progress'), leader, 'instruct', { dueDay });
    expect([instruct('2026-09-23'), instruct('2026-09-24')]).toEqual([
      'day_in_past {"day":"2026-09-23"}',
      'accepted',
    ]);
  });
});

describe('what is done in a supervision', () => {
  const supervision = (change: Partial<Supervision> = {}): Supervision => ({
    id: 2,
    form: 'onsite',
    medium: 'offline',
    dueAt: momentOf('2026-10-14', '17:30'),
    at: NOW,
    steps: STEPS,
    ...change,
  });
  const under = (...supervisions: Supervision[]) => itemIn('in_progress', { supervisions });
  const over = { reportedAt: NOW, surveyedAt: NOW };
  const tick = (item: Item, supervisionId = 2, index = 0) =>
    answerTo(item, office, 'tick_supervision', { supervisionId, index });
  const report = (item: Item, supervisionId = 2) =>
    answerTo(item, unit, 'report_supervision', { supervisionId });
  const survey = (item: Item, supervisionId = 2) =>
    answerTo(item, leader, 'survey_supervision', { supervisionId });

  it('is done in one that is there and under way', () => {
    for (const act of [tick, report, survey]) {
      expect(act(under())).toBe('supervision_not_found');
      expect(act(under(supervision(over)))).toBe('supervision_not_found');
      expect(act(under(supervision({ id: 3 })))).toBe('supervision_not_found');
      expect(act(under(supervision(over), supervision({ id: 3 })))).toBe('supervision_not_found');
    }
  });

  it('a step is ticked once', () => {
    expect([tick(under(supervision())), tick(under(supervision()), 2, 1)]).toEqual(['accepted', 'accepted']);
    expect(tick(under(supervision()), 2, 2)).toBe('supervision_not_found');
    const [first, second] = STEPS;
    const done = supervision({ steps: [{ ...first!, doneAt: NOW }, second!] });
    expect([tick(under(done)), tick(under(done), 2, 1)]).toEqual(['step_done', 'accepted']);
  });

  it('a report is given once, and then somebody looks', () => {
    expect([report(under(supervision())), survey(under(supervision()))]).toEqual([
      'accepted',
      'report_missing',
    ]);
    const reported = under(supervision({ reportedAt: NOW }));
    expect([report(reported), survey(reported)]).toEqual(['report_given', 'accepted']);
  });
});

describe('the board', () => {
  const shown = (state?: Publication['state'], change: Partial<Item> = {}): Item =>
    itemIn('closed', {
      ...(state === undefined ? {} : { publication: { state, seq: 3, at: NOW } }),
      ...change,
    });
  const propose = (item: Item, change: Partial<CommandData['propose_publication']> = {}) =>
    answerTo(item, station, 'propose_publication', change);
  const publish = (item: Item, change: Partial<CommandData['publish']> = {}) =>
    answerTo(item, office, 'publish', change);
  const agree = (item: Item) => answerTo(item, resident, 'agree_publication');
  const object = (item: Item) => answerTo(item, resident, 'object_publication');
  const unpublish = (item: Item) => answerTo(item, office, 'unpublish');

  it('is for what was proposed, then published, then taken down', () => {
    const states = [undefined, 'proposed', 'published', 'taken_down'] as const;
    const hears = (act: (item: Item) => string) => states.map((state) => act(shown(state)));
    expect(hears(propose)).toEqual(['accepted', 'accepted', 'already_published', 'accepted']);
    expect(hears(publish)).toEqual([
      'publication_not_proposed',
      'accepted',
      'publication_not_proposed',
      'publication_not_proposed',
    ]);
    expect(hears(agree)).toEqual([
      'publication_not_proposed',
      'accepted',
      'publication_not_proposed',
      'publication_not_proposed',
    ]);
    expect(hears(object)).toEqual([
      'publication_not_proposed',
      'accepted',
      'accepted',
      'publication_not_proposed',
    ]);
    expect(hears(unpublish)).toEqual(['not_published', 'not_published', 'accepted', 'not_published']);
  });

  it('is not for what the submitter said no to', () => {
    const no = shown('proposed', { publicationObjected: true });
    for (const act of [propose, publish, agree, object]) expect(act(no)).toBe('publication_objected');
  });

  it('asks for a yes to the same words once', () => {
    const agreed = shown(undefined, { publication: { state: 'proposed', seq: 3, at: NOW, agreedAt: NOW } });
    expect(agree(agreed)).toBe('publication_agreed');
  });

  it.each<[ItemKind]>([['petition'], ['dispute']])('is never for a %s', (kind) => {
    const item = shown('proposed', { kind });
    const refused = `never_public {"kind":"${kind}"}`;
    expect([answerTo(item, office, 'propose_publication'), publish(item), agree(item), object(item)]).toEqual(
      [refused, refused, refused, refused],
    );
  });

  it('has a title and words, neither too short nor too long', () => {
    const long = (count: number) => '字'.repeat(count);
    for (const act of [propose, publish] as const) {
      const said = (change: object) => act(shown('proposed'), change);
      expect(said({ publicTitle: '' })).toBe('text_too_short {"minimum":2}');
      expect(said({ publicTitle: '路' })).toBe('text_too_short {"minimum":2}');
      expect(said({ publicText: '水' })).toBe('text_too_short {"minimum":2}');
      expect(said({ publicTitle: '积水', publicText: '积水' })).toBe('accepted');
      expect(said({ publicTitle: long(24) })).toBe('accepted');
      expect(said({ publicTitle: long(25) })).toBe('text_too_long {"maximum":24,"length":25}');
      expect(said({ publicText: long(2000), publicReply: long(2000) })).toBe('accepted');
      expect(said({ publicText: long(2001) })).toBe('text_too_long {"maximum":2000,"length":2001}');
      expect(said({ publicReply: long(2001) })).toBe('text_too_long {"maximum":2000,"length":2001}');
    }
  });

  it('decides before the archive, where the place must publish', () => {
    const MUST: World = {
      place: aPlace({ publish: { required: true, publicRating: false, confirmVoters: false } }),
    };
    const archive = (item: Item, world = MUST) => answerTo(item, office, 'archive', {}, NOW, world);
    expect(archive(shown())).toBe('publication_undecided');
    expect(archive(shown('proposed'))).toBe('publication_undecided');
    expect([archive(shown('published')), archive(shown('taken_down'))]).toEqual(['accepted', 'accepted']);
    expect(archive(shown(undefined, { publicationObjected: true }))).toBe('accepted');
    expect(archive(shown(undefined, { kind: 'petition' }))).toBe('accepted');
    expect(archive(shown(), {})).toBe('accepted');
  });
});
