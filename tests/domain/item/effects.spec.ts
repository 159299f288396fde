import type { CommandData, CommandName } from '@shared/item/commands';
import { effectsOf } from '@shared/item/effects';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import type { ItemState } from '@shared/item/states';
import { ACTORS, anItemIn, give, NOW, VALID, withSeq, type ActorName } from '../support/machine';

/** What a command tells whom: `N02 submitter`. */
function told<Name extends CommandName>(
  state: ItemState | null,
  by: ActorName,
  name: Name,
  data?: CommandData[Name],
  change?: Partial<Item>,
): string[] {
  const beside = ['tally', 'findable'];
  return all(state, by, name, data, change).filter((effect) => !beside.includes(effect));
}

function all<Name extends CommandName>(
  state: ItemState | null,
  by: ActorName,
  name: Name,
  data: CommandData[Name] = VALID[name],
  change: Partial<Item> = {},
): string[] {
  const before = state ? { ...anItemIn(state), ...change } : null;
  const decision = give(before, ACTORS[by], name, data);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  const event = withSeq(decision.event, 7);
  return effectsOf(event, before, evolve(before, event)).map((effect) =>
    effect.type === 'notify'
      ? `${effect.code} ${effect.to}`
      : effect.type === 'use_photos'
        ? `photos ${effect.photoIds.join()}`
        : effect.type,
  );
}

/** The rung of the ladder that has come. */
const late = (level: 0 | 1 | 3 | 5) =>
  told('in_progress', 'timer', 'overdue', { level }, { alarms: { [`overdue_${level}`]: NOW } });

describe('what follows from an event', () => {
  it.each<[string, () => string[], string[]]>([
    ['a voice tells who spoke', () => told(null, 'resident', 'submit'), ['N01 submitter', 'group']],
    ['admitted to a deputy', () => told('submitted', 'timer', 'admit'), ['N11 deputy', 'N02 submitter']],
    [
      'admitted to the office',
      () => told('submitted', 'station', 'admit', { to: 'triage' }),
      ['N12 office', 'N02 submitter'],
    ],
    ['declined with another door', () => told('submitted', 'station', 'decline'), ['N04 submitter']],
    [
      'declined without one',
      () =>
        told('submitted', 'station', 'decline', { reason: 'unclear', channel: 'none', text: '没说清哪里。' }),
      ['N03 submitter'],
    ],
    ['an appeal', () => told('declined', 'resident', 'appeal'), ['N21 office']],
    [
      'answered on the spot',
      () => told('with_deputy', 'deputy', 'answer_on_spot'),
      ['N07 submitter', 'N10 submitter', 'N07 followers'],
    ],
    ['handed over', () => told('with_deputy', 'deputy', 'hand_over'), ['N12 office']],
    [
      'relayed',
      () => told('with_deputy', 'deputy', 'hand_over', { reason: 'not_my_district', toDeputyId: 'd2' }),
      ['N11 deputy'],
    ],
    [
      'taken on by the timer',
      () => told('with_deputy', 'timer', 'hand_over'),
      ['N12 office', 'N13 former_deputy'],
    ],
    [
      'assigned',
      () => told('triage', 'office', 'assign'),
      ['N14 lead_unit', 'N06 submitter', 'N06 deputy', 'N14 co_handlers', 'learn_route'],
    ],
    ['signed in', () => told('assigned', 'unit', 'sign_in'), []],
    ['replied', () => told('in_progress', 'unit', 'reply'), ['N19 office']],
    ['sent back', () => told('reply_review', 'office', 'send_back'), ['N20 lead_unit']],
    [
      'released',
      () => told('reply_review', 'office', 'release'),
      ['N07 submitter', 'N10 submitter', 'N07 deputy', 'N07 followers'],
    ],
    ['rated well', () => told('replied', 'resident', 'rate'), []],
    [
      'rated badly',
      () =>
        told('replied', 'resident', 'rate', {
          resolved: false,
          satisfaction: 'dissatisfied',
          reason: 'not_solved',
        }),
      ['N22 office', 'N22 lead_unit', 'N27 lead_unit'],
    ],
    [
      'withdrawn from a unit',
      () => told('in_progress', 'resident', 'withdraw'),
      ['N28 lead_unit', 'N28 deputy'],
    ],
    ['withdrawn before anybody had it', () => told('submitted', 'resident', 'withdraw'), []],
    ['urged while the office has it', () => told('triage', 'resident', 'urge'), ['N26 office']],
    ['a supplement goes to who has it', () => told('with_deputy', 'resident', 'supplement'), ['N17 deputy']],
    ['due soon', () => told('in_progress', 'timer', 'due_soon'), ['N30 lead_unit']],
    ['late on the day', () => late(0), ['N31 lead_unit']],
    ['a day late', () => late(1), ['N31 unit_head']],
    ['three days late', () => late(3), ['N31 office']],
    ['five days late', () => late(5), ['N31 leader']],
  ])('%s', (_what, actual, expected) => {
    expect(actual()).toEqual(expected);
  });

  it.each<[string, () => string[], boolean]>([
    ['a voice', () => all(null, 'resident', 'submit'), true],
    ['assigned', () => all('triage', 'office', 'assign'), true],
    ['signed in', () => all('assigned', 'unit', 'sign_in'), true],
    ['taken back', () => all('submitted', 'resident', 'withdraw'), true],
    ['urged', () => all('triage', 'resident', 'urge'), false],
    ['a supplement', () => all('with_deputy', 'resident', 'supplement'), false],
    ['due soon', () => all('in_progress', 'timer', 'due_soon'), false],
  ])('%s: staff find it by something else than before', (_what, effects, changes) => {
    expect(effects().includes('findable')).toBe(changes);
  });

  it('binds the photos of a supplement to the item', () => {
    const data = { text: '', photos: [{ id: 'p1' }, { id: 'p2' }] };
    expect(told('triage', 'resident', 'supplement', data)).toEqual(['photos p1,p2', 'N17 office']);
  });

  it('names effects after the event, so that carrying one out twice changes nothing', () => {
    const before = anItemIn('assigned');
    const decision = give(before, ACTORS.resident, 'urge');
    if (!decision.ok) throw new Error('refused');
    const event = withSeq(decision.event, 7);
    expect(effectsOf(event, before, evolve(before, event))).toEqual([
      { id: '7.N26.lead_unit', type: 'notify', code: 'N26', seq: 7, to: 'lead_unit' },
    ]);
  });
});
