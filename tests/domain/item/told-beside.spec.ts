import type { LateThing } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import type { ItemState } from '@shared/item/states';
import { after, itemIn as item, leader, NOW, office, station, unit } from '../support/machine';
import { toldWhen } from '../support/told';

const supervised = () => after(item('in_progress'), leader, 'supervise');
const reported = () => after(supervised(), unit, 'report_supervision');
const proposed = () => after(item('closed'), station, 'propose_publication');

const late = (of: LateThing, alarm: keyof Item['alarms']) =>
  toldWhen(item('in_progress', { alarms: { [alarm]: NOW } }), 'timer', 'overdue', { level: 0, of });

describe('who is told what goes on beside the way', () => {
  it.each<[string, () => string[], string]>([
    ['supervised by the office', () => toldWhen(item('in_progress'), 'office', 'supervise'), 'N27 lead_unit'],
    [
      'supervised by a leader',
      () => toldWhen(item('in_progress'), 'leader', 'supervise'),
      'N27 lead_unit, N27 office',
    ],
    ['before a unit has it', () => toldWhen(item('triage'), 'leader', 'supervise'), 'N27 office'],
    ['the report', () => toldWhen(supervised(), 'unit', 'report_supervision'), 'N27 office'],
    ['seen and good', () => toldWhen(reported(), 'leader', 'survey_supervision'), ''],
    [
      'seen and not good',
      () =>
        toldWhen(reported(), 'leader', 'survey_supervision', {
          supervisionId: 2,
          solved: false,
          text: '还积水。',
        }),
      'N27 lead_unit',
    ],
    [
      'an instruction',
      () => toldWhen(item('in_progress'), 'leader', 'instruct'),
      'N27 lead_unit, N27 office',
    ],
    [
      'proposed for the board',
      () => toldWhen(item('closed'), 'station', 'propose_publication'),
      'N25 submitter',
    ],
    ['on the board', () => toldWhen(proposed(), 'office', 'publish'), 'N25 submitter'],
    ['off the board', () => toldWhen(after(proposed(), office, 'publish'), 'office', 'unpublish'), ''],
    ['verified', () => toldWhen(item('closed'), 'deputy', 'verify'), ''],
    ['linked', () => toldWhen(item('closed'), 'deputy', 'link'), ''],
  ])('%s', (_what, actual, expected) => {
    expect(actual().join(', ')).toBe(expected);
  });

  it.each<[LateThing, keyof Item['alarms'], string]>([
    ['co_handler', 'co_overdue', 'N31 co_waiting, N31 lead_unit'],
    ['extension', 'extension_undecided', 'N31 office'],
    ['supervision', 'supervision_due', 'N31 lead_unit, N31 leader'],
    ['survey', 'survey_due', 'N31 office'],
    ['instruction', 'instruction_due', 'N31 lead_unit, N31 leader'],
    ['publication', 'publication_due', 'N31 station, N31 office'],
  ])('%s that is late', (of, alarm, expected) => {
    expect(late(of, alarm).join(', ')).toBe(expected);
  });
});

describe('whoever has it in their hands', () => {
  it.each<[ItemState, string]>([
    ['submitted', 'station'],
    ['with_deputy', 'deputy'],
    ['triage', 'office'],
    ['transferred_up', 'office'],
    ['assigned', 'lead_unit'],
    ['return_review', 'office'],
    ['in_progress', 'lead_unit'],
    ['reply_review', 'office'],
  ])('in %s, the %s hears of an urge, a supplement and the day that comes', (state, holder) => {
    const told = [
      toldWhen(item(state), 'resident', 'urge'),
      toldWhen(item(state), 'resident', 'supplement'),
      toldWhen(item(state), 'timer', 'due_soon'),
    ];
    expect(told).toEqual([[`N26 ${holder}`], [`N17 ${holder}`], [`N30 ${holder}`]]);
  });

  it('is the office after an appeal, and the dispatcher of a tier that another body dispatches', () => {
    expect(toldWhen(item('submitted', { appealed: true }), 'resident', 'urge')).toEqual(['N26 office']);
    const passedOn = item('triage', { dispatcher: 'government_office' });
    expect(toldWhen(passedOn, 'resident', 'urge')).toEqual(['N26 dispatcher']);
  });
});
