import { momentOf } from '@shared/common/shanghai';
import type { Calendar } from '@shared/calendar/calendar';
import type { Item } from '@shared/item/item';
import { follows } from '../support/follows';
import { after, itemIn as item, NOW, office, VALID, type ActorName } from '../support/machine';
import { AUTUMN_2026 } from '../support/place';
import { toldWhen } from '../support/told';

const named = (effects: ReturnType<ReturnType<typeof follows>>) =>
  effects.map((effect) => (effect.type === 'notify' ? `${effect.code} ${effect.to}` : effect.type));

describe('what comes from a table with hundreds of others', () => {
  const imported = { ...VALID.submit, importId: 'i1' };

  it('rings nobody up, neither when it comes nor when it is let in in the same go', () => {
    expect(named(follows(null, 'resident', 'submit', imported)('notify'))).toEqual([]);
    const came = after(null, { kind: 'resident', openid: 'o-wang' }, 'submit', imported);
    expect(named(follows(came, 'timer', 'admit')('notify'))).toEqual([]);
  });

  it('is told as ever once somebody lets it in later', () => {
    const came = item('submitted', { importId: 'i1' });
    expect(named(follows(came, 'station', 'admit', VALID.admit, NOW + 1)('notify'))).toEqual([
      'N11 deputy',
      'N02 submitter',
    ]);
  });
});

describe('a promised day that is counted again', () => {
  const WEDNESDAY = momentOf('2026-12-30', '10:00');
  const known = (off: Record<string, string>): Calendar => ({
    years: { ...AUTUMN_2026.years, '2027': { off, work: {} } },
  });
  const tells = (before: Item, calendar: Calendar) =>
    named(
      follows(before, 'timer', 'recount', { enteredBy: '赵宁', enteredAt: WEDNESDAY }, WEDNESDAY + 1, {
        calendar,
      })('notify'),
    );
  const promised = () => after(item('triage'), office, 'assign', VALID.assign, WEDNESDAY);

  it('is told to who waits for it, when it has moved', () => {
    expect(tells(promised(), known({ '2027-01-01': '元旦' }))).toEqual([
      'N09 submitter',
      'N09 deputy',
      'N09 lead_unit',
    ]);
  });

  it('is told to nobody when it has not, and where nothing was promised', () => {
    expect(tells(promised(), known({ '2027-10-01': '国庆' }))).toEqual([]);
    const screened = after(
      null,
      { kind: 'resident', openid: 'o-wang' },
      'submit',
      VALID.submit,
      momentOf('2026-12-31', '10:00'),
    );
    expect(screened.stepDue?.provisional).toBe(true);
    expect(tells(screened, known({ '2027-01-01': '元旦' }))).toEqual([]);
  });
});

describe('what is late', () => {
  const late = (before: Item, level: 0 | 1 | 3 | 5) =>
    toldWhen({ ...before, alarms: { [`overdue_${level}`]: NOW } }, 'timer', 'overdue', { level });

  it.each<[string, () => string[], string[]]>([
    ['a day while the office reviews it', () => late(item('reply_review'), 1), ['N31 office']],
    ['a day before a unit has signed', () => late(item('assigned'), 1), ['N31 unit_head']],
    ['a day with the deputy', () => late(item('with_deputy'), 1), ['N31 office']],
    ['on the day with the station', () => late(item('submitted'), 0), ['N31 station']],
    [
      'on the day with another body',
      () => late(item('triage', { dispatcher: 'government_office' }), 0),
      ['N31 dispatcher'],
    ],
    ['on the day while a return is judged', () => late(item('return_review'), 0), ['N31 office']],
    ['on the day with the tier above', () => late(item('transferred_up'), 0), ['N31 office']],
  ])('%s', (_what, actual, expected) => {
    expect(actual()).toEqual(expected);
  });
});

describe('a word that is added to an appeal', () => {
  it('goes to the office, which screens it', () => {
    const appealed = item('submitted', { appealed: true });
    expect(toldWhen(appealed, 'resident', 'supplement')).toEqual(['N17 office']);
  });
});

describe('who hears that it goes round again', () => {
  const again = (round: number, by: ActorName = 'resident') =>
    toldWhen(item('replied', { round }), by, 'rate', {
      resolved: false,
      satisfaction: 'dissatisfied',
      reason: 'not_solved',
    });

  it('the third time the leader, and only the second time that it is tracked', () => {
    expect(again(1)).toEqual(['N22 office', 'N22 lead_unit', 'N27 lead_unit']);
    expect(again(2)).toEqual(['N22 office', 'N22 lead_unit', 'N22 leader']);
  });
});
