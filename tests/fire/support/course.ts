import type { OperationName } from '@shared/contract/operations';
import { codeOf, deputyPersona, OFFICE, stationPersona, unitPersona } from '../../../demo/personas';

export interface Person {
  openid: string;
  actingAs?: string;
}

/** One write of somebody to one item; `no` is filled in by whoever does it. */
export interface Step {
  who: Person;
  operation: OperationName;
  input: Record<string, unknown>;
}

const DEPUTY = deputyPersona('linhe');
const STATION = stationPersona('st-liuxi');
const UNIT = unitPersona('jtj');
const ASSIGNMENT = { tier: 'county', categoryId: 'transport', leadUnitId: 'jtj' };
const OUTCOME = {
  measures: [{ what: '清涵管', quantity: 12, unit: '米' }],
  funds: [{ source: '专项资金', amount: 3 }],
  households: 7,
};

const replied = (resultClass: 'A' | 'B') => ({
  text: '10 月 9 日清完涵管，李工负责。',
  resultClass,
  mode: 'written',
  outcome: OUTCOME,
  ...(resultClass === 'B' ? { promise: { dueDay: '2026-12-01', owner: '李工' } } : {}),
});

/** The ways of one voice from the phone to its rating: every kind of write that there is on it, in an order of its own. */
export function courseOf(nth: number, openid: string, random: () => number): Step[] {
  const at = (share: number) => random() < share;
  const resident = { openid };
  const steps: Step[] = [
    {
      who: resident,
      operation: 'submit',
      input: {
        placeId: 'qinghe',
        scene: codeOf('linhe'),
        text: `第 ${nth} 次说：上学路一下雨就积水，娃娃要蹚过去。`,
        ...(at(0.5) ? { name: '王小满', phone: `139${String(10_000_000 + nth)}` } : {}),
      },
    },
  ];
  const add = (who: Person, operation: OperationName, input: Record<string, unknown> = {}) =>
    steps.push({ who, operation, input });
  const handle = (urged: boolean) => {
    add(OFFICE.zhaoning, 'assign', ASSIGNMENT);
    add(UNIT, 'signIn');
    if (urged && at(0.5)) add(OFFICE.qianwen, 'urge');
    if (at(0.2)) {
      add(UNIT, 'requestInfo', { text: '井盖在哪家门口？' });
      add(resident, 'supplyInfo', { text: '在小学西边。' });
    }
    if (at(0.2)) {
      add(UNIT, 'requestExtension', { amount: 3, text: '等管材。' });
      add(OFFICE.qianwen, 'decideExtension', { granted: true, text: '同意。' });
    }
    add(UNIT, 'reply', replied(at(0.3) ? 'B' : 'A'));
    if (at(0.2)) {
      add(OFFICE.zhaoning, 'sendBack', { text: '没写哪天做。' });
      add(UNIT, 'reply', replied('A'));
    }
    add(OFFICE.zhaoning, 'release');
  };
  if (at(0.3)) add(resident, 'supplement', { text: '桥头那盏也坏了。' });
  add(DEPUTY, 'takeVoice');
  if (at(0.3)) add(STATION, 'addNote', { text: '问过旁边几户。' });
  add(DEPUTY, 'handOver', { reason: 'needs_department' });
  if (at(0.1)) {
    add(resident, 'withdraw', { reason: 'solved_already' });
    return steps;
  }
  handle(true);
  if (at(0.3)) {
    add(resident, 'rate', { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' });
    handle(false);
  }
  if (at(0.3)) add(DEPUTY, 'verify', { solved: true, text: '去看过了，路通了。' });
  add(resident, 'rate', { resolved: true, satisfaction: 'satisfied' });
  return steps;
}
