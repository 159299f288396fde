import { momentOf } from '@shared/common/shanghai';
import { toldOf } from '@shared/item/told';
import {
  after,
  anItemIn,
  deputy,
  give,
  office,
  resident,
  station,
  timer,
  unit,
  VALID,
  withSeq,
} from '../support/machine';

const PROMISED = {
  ...VALID.reply,
  resultClass: 'B',
  promise: { dueDay: '2026-12-18', owner: '李工' },
} as const;
const MORNING = momentOf('2026-12-18', '08:30');

const closed = (item: ReturnType<typeof anItemIn>) => after(item, resident, 'rate');
const fallsDue = (item: ReturnType<typeof anItemIn>) => after(item, timer, 'promise_due', {}, MORNING);

describe('a promise that falls due goes back to whoever gave it', () => {
  const byUnit = () =>
    closed(after(after(anItemIn('in_progress'), unit, 'reply', PROMISED), office, 'release'));
  const byDeputy = () => closed(after(anItemIn('with_deputy'), deputy, 'answer_on_spot', PROMISED));
  const byUpper = () => closed(after(anItemIn('transferred_up'), office, 'record_upper_result', PROMISED));

  it.each([
    ['the unit', byUnit, 'in_progress', 'test/unit/jtj', 'lead_unit'],
    ['the deputy', byDeputy, 'with_deputy', 'test/deputy/d1', 'deputy'],
    ['the office, where the tier above promised', byUpper, 'transferred_up', 'test/office', 'office'],
  ] as const)('%s', (_who, promised, state, holder, told) => {
    const item = promised();
    const due = fallsDue(item);
    expect([due.state, due.holder]).toEqual([state, holder]);
    const decision = give(item, timer, 'promise_due', {}, MORNING);
    if (!decision.ok) throw new Error(decision.refusal.code);
    expect(toldOf(withSeq(decision.event, 9), item, due)).toEqual([
      ['N24', 'submitter'],
      ['N24', told],
    ]);
  });

  it('lets the submitter say meanwhile how it is, and nobody else rate before a promise', () => {
    expect(after(fallsDue(byDeputy()), resident, 'rate').state).toBe('closed');
    expect(give(anItemIn('with_deputy'), resident, 'rate')).toMatchObject({
      refusal: { code: 'illegal_transition' },
    });
    expect(give(fallsDue(byDeputy()), station, 'rate')).toMatchObject({ refusal: { code: 'not_allowed' } });
  });

  it('is forgotten when the item goes round again', () => {
    const again = after(fallsDue(byUnit()), resident, 'rate', {
      resolved: false,
      satisfaction: 'dissatisfied',
      reason: 'not_solved',
    });
    expect([again.state, again.round, again.promiseDueAt]).toEqual(['triage', 2, undefined]);
  });
});
