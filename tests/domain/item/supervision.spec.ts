import { dayOf, momentOf } from '@shared/common/shanghai';
import type { Command, CommandData } from '@shared/item/commands';
import { decide } from '@shared/item/decide';
import { effectsOf } from '@shared/item/effects';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import type { PlaceConfig } from '@shared/place/place';
import type { Actor } from '@shared/permission/actor';
import { anItemIn, leader, NOW, office, timer, unit, VALID, withSeq } from '../support/machine';
import { AUTUMN_2026, aPlace } from '../support/place';

const ROLES = { supervisingLeader: '陈岭', leadingOfficial: '周明', committee: '县人大农工委' };
const KEY: CommandData['supervise'] = {
  form: 'key',
  medium: 'online',
  dueDay: '2026-10-20',
  text: '重点办。',
  roles: ROLES,
  steps: [
    { label: '一次调研', dueDay: '2026-10-09' },
    { label: '一次会商', dueDay: '2026-10-14' },
  ],
};

/** An item with its history: each event has its own number. */
class Story {
  private seq = 100;
  told: string[] = [];

  constructor(
    public item: Item,
    private readonly place: PlaceConfig = aPlace(),
  ) {}

  refusal(actor: Actor, command: Command, now = NOW): string | null {
    const decision = this.decision(actor, command, now);
    return decision.ok ? null : decision.refusal.code;
  }

  give(actor: Actor, command: Command, now = NOW): Item {
    const decision = this.decision(actor, command, now);
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
    const event = withSeq(decision.event, (this.seq += 1));
    const before = this.item;
    this.item = evolve(before, event);
    this.told = effectsOf(event, before, this.item).flatMap((effect) =>
      effect.type === 'notify' ? [`${effect.code} ${effect.to}`] : [],
    );
    return this.item;
  }

  get last() {
    const { supervisions } = this.item;
    const last = supervisions[supervisions.length - 1];
    if (!last) throw new Error('nothing is supervised');
    return last;
  }

  private decision(actor: Actor, command: Command, now: number) {
    return decide(this.item, command, { now, actor, place: this.place, calendar: AUTUMN_2026 });
  }
}

const onsite: Command = { name: 'supervise', data: VALID.supervise };
const report = (supervisionId: number): Command => ({
  name: 'report_supervision',
  data: { supervisionId, text: '清了一半，10 月 20 日清完。' },
});
const look = (supervisionId: number, solved: boolean): Command => ({
  name: 'survey_supervision',
  data: { supervisionId, solved, text: '去看过了。' },
});

describe('the loop of a supervision', () => {
  it('asks the unit for a report by the day, then somebody to go and see, by itself', () => {
    const story = new Story(anItemIn('in_progress'));
    story.give(office, { name: 'supervise', data: { ...VALID.supervise, participants: '三位代表' } });
    expect(story.told).toEqual(['N27 lead_unit']);
    expect(story.last).toMatchObject({ form: 'onsite', medium: 'offline', participants: '三位代表' });
    expect(story.item.alarms.supervision_due).toBe(momentOf('2026-10-14', '17:30'));

    story.give(unit, report(story.last.id), momentOf('2026-10-13', '10:00'));
    expect(story.told).toEqual(['N27 office']);
    expect(story.item.alarms.supervision_due).toBeUndefined();
    expect(dayOf(story.last.surveyDueAt ?? 0)).toBe('2026-10-27');
    expect(story.item.alarms.survey_due).toBe(story.last.surveyDueAt);
    expect(story.item.superviseDueAt).toBe(story.last.surveyDueAt);
  });

  it('ends when the look finds it solved', () => {
    const story = new Story(anItemIn('in_progress'));
    story.give(office, onsite);
    story.give(unit, report(story.last.id));
    story.give(office, look(story.last.id, true));
    expect(story.told).toEqual([]);
    expect(story.last.solved).toBe(true);
    expect([story.item.alarms.survey_due, story.item.superviseDueAt]).toEqual([undefined, undefined]);
  });

  it('tells the unit when it does not, and can be begun again', () => {
    const story = new Story(anItemIn('in_progress'));
    story.give(office, onsite);
    const first = story.last.id;
    story.give(unit, report(first));
    story.give(leader, look(first, false));
    expect(story.told).toEqual(['N27 lead_unit']);
    story.give(office, onsite);
    expect(story.last.id).not.toBe(first);
    expect(story.item.supervisions).toHaveLength(2);
    story.give(unit, report(story.last.id));
    expect(story.item.alarms.survey_due).toBeDefined();
  });

  it('tells unit and leader when the report is late, and the office when nobody has looked', () => {
    const story = new Story(anItemIn('in_progress'));
    story.give(office, onsite);
    const late = (of: 'supervision' | 'survey'): Command => ({ name: 'overdue', data: { level: 0, of } });
    expect(story.refusal(timer, late('supervision'))).toBe('nothing_late');
    story.give(timer, late('supervision'), momentOf('2026-10-15', '09:00'));
    expect(story.told).toEqual(['N31 lead_unit', 'N31 leader']);
    story.give(unit, report(story.last.id), momentOf('2026-10-15', '10:00'));
    story.give(timer, late('survey'), momentOf('2026-11-02', '09:00'));
    expect(story.told).toEqual(['N31 office']);
  });

  it('lets neither a report come twice nor a look before it', () => {
    const story = new Story(anItemIn('in_progress'));
    story.give(office, onsite);
    const { id } = story.last;
    expect(story.refusal(office, look(id, true))).toBe('report_missing');
    story.give(unit, report(id));
    expect(story.refusal(unit, report(id))).toBe('report_given');
    story.give(office, look(id, true));
    expect(story.refusal(office, look(id, true))).toBe('supervision_not_found');
  });
});

describe('several supervisions of one item', () => {
  it('ring one after the other, each on its own day', () => {
    const story = new Story(anItemIn('in_progress'));
    story.give(office, onsite);
    story.give(leader, { name: 'supervise', data: { ...VALID.supervise, dueDay: '2026-10-21' } });
    const late: Command = { name: 'overdue', data: { level: 0, of: 'supervision' } };
    story.give(timer, late, momentOf('2026-10-14', '18:00'));
    expect(story.item.alarms.supervision_due).toBe(momentOf('2026-10-21', '17:30'));
    story.give(timer, late, momentOf('2026-10-21', '18:00'));
    expect(story.item.alarms.supervision_due).toBeUndefined();
  });

  it('keep the second look when the first is done', () => {
    const story = new Story(anItemIn('in_progress'));
    story.give(office, onsite);
    const first = story.last.id;
    story.give(office, onsite);
    const second = story.last.id;
    story.give(unit, report(first), momentOf('2026-10-12', '10:00'));
    story.give(unit, report(second), momentOf('2026-10-13', '10:00'));
    expect(dayOf(story.item.alarms.survey_due ?? 0)).toBe('2026-10-26');
    story.give(office, look(first, true), momentOf('2026-10-14', '10:00'));
    expect(dayOf(story.item.alarms.survey_due ?? 0)).toBe('2026-10-27');
  });

  it('leave the list with an item that was taken back', () => {
    const story = new Story(anItemIn('in_progress'));
    story.give(office, onsite);
    const withdrawn = { kind: 'resident', openid: 'o-wang' } as const;
    story.give(withdrawn, { name: 'withdraw', data: VALID.withdraw });
    expect([story.item.superviseDueAt, story.item.alarms]).toEqual([undefined, {}]);
  });
});

describe('a key supervision', () => {
  const place = aPlace({
    supervision: { keyRoles: ['牵头督办', '领办', '归口督办'], keySteps: ['一次调研', '一次会商'] },
  });
  const supervise = (change: Partial<CommandData['supervise']>): Command => ({
    name: 'supervise',
    data: { ...KEY, ...change },
  });

  it('names three people', () => {
    const story = new Story(anItemIn('in_progress'), place);
    expect(story.refusal(office, supervise({ roles: undefined }))).toBe('three_roles_required');
    expect(story.refusal(office, supervise({ roles: { ...ROLES, committee: ' ' } }))).toBe(
      'three_roles_required',
    );
    expect(story.refusal(leader, supervise({}))).toBeNull();
  });

  it('dates each step of the place, none of them in the past', () => {
    const story = new Story(anItemIn('in_progress'), place);
    expect(story.refusal(office, supervise({ steps: KEY.steps.slice(0, 1) }))).toBe('key_steps_required');
    const past = [{ label: '一次调研', dueDay: '2026-09-23' }, ...KEY.steps.slice(1)];
    expect(story.refusal(office, supervise({ steps: past }))).toBe('day_in_past');
  });

  it('is late with its first late step, and on time again when that is done', () => {
    const story = new Story(anItemIn('in_progress'), place);
    story.give(office, supervise({}));
    expect(story.item.superviseDueAt).toBe(momentOf('2026-10-10', '00:00'));
    expect(story.item.alarms.supervision_due).toBe(momentOf('2026-10-10', '00:00'));
    const late: Command = { name: 'overdue', data: { level: 0, of: 'supervision' } };
    story.give(timer, late, momentOf('2026-10-10', '09:00'));
    expect(story.told).toEqual(['N31 lead_unit', 'N31 leader']);
    expect(story.item.superviseDueAt).toBe(momentOf('2026-10-10', '00:00'));
    const tick: Command = { name: 'tick_supervision', data: { supervisionId: story.last.id, index: 0 } };
    story.give(unit, tick, momentOf('2026-10-10', '10:00'));
    expect(story.item.superviseDueAt).toBe(momentOf('2026-10-15', '00:00'));
    expect(story.refusal(unit, tick)).toBe('step_done');
  });
});

describe('the second time round', () => {
  it('is tracked by itself, and its report is due with the promise', () => {
    const story = new Story(anItemIn('replied'));
    const resident = { kind: 'resident', openid: 'o-wang' } as const;
    story.give(resident, {
      name: 'rate',
      data: { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' },
    });
    expect(story.last).toMatchObject({ form: 'tracking', medium: 'online', dueAt: story.item.due?.at });
    expect(story.item.alarms.supervision_due).toBe(story.item.due?.at);
  });

  it('is tracked until the submitter says that it is solved; what somebody began goes on', () => {
    const resident = { kind: 'resident', openid: 'o-wang' } as const;
    const bad = { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' } as const;
    const story = new Story(anItemIn('replied'));
    story.give(resident, { name: 'rate', data: bad });
    story.give(office, { name: 'supervise', data: { ...VALID.supervise, dueDay: '2026-10-30' } });
    story.give(office, { name: 'assign', data: VALID.assign });
    story.give(unit, { name: 'sign_in', data: {} });
    story.give(unit, { name: 'reply', data: VALID.reply });
    story.give(office, { name: 'release', data: {} });
    story.give(resident, { name: 'rate', data: VALID.rate }, momentOf('2026-10-09', '10:00'));
    expect(story.item.supervisions.map(({ form, surveyedAt, solved }) => [form, surveyedAt, solved])).toEqual(
      [
        ['tracking', momentOf('2026-10-09', '10:00'), true],
        ['onsite', undefined, undefined],
      ],
    );
    expect(story.item.alarms.supervision_due).toBe(momentOf('2026-10-30', '17:30'));
    expect(story.item.superviseDueAt).toBe(momentOf('2026-10-30', '17:30'));
  });
});
