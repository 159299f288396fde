import { REPLY } from './words';
import type { Life } from './life';

/** How far a matter has come; a course stops where its time is up. */
export type Course = (life: Life) => void;

const HOURS = { short: 5, day: 22, days: 70, week: 150 };

const isIn = ({ item }: Life, ...states: Life['item']['state'][]) => states.includes(item.state);

const toTriage: Course = (life) => {
  const toDeputy = life.number(3) > 0;
  life.submit(toDeputy);
  if (!life.after(HOURS.day)) return;
  if (!toDeputy) {
    life.byStation('admit', { to: 'triage' });
    return;
  }
  life.byDeputy('take', {});
  if (life.number(4) === 0) life.byDeputy('note', { text: '问过旁边几户，都这么说。' });
  if (life.after(HOURS.short))
    life.byDeputy('hand_over', { reason: 'needs_department', note: '村里办不了。' });
};

const toUnit: Course = (life) => {
  toTriage(life);
  if (!isIn(life, 'triage') || !life.after(HOURS.short)) return;
  const { unit } = life;
  const town = life.number(3) === 0;
  life.byOffice('assign', {
    tier: town ? 'town' : 'county',
    categoryId: 'transport',
    leadUnitId: unit.id,
    leadUnitName: unit.name,
    coHandlerIds: [],
    policyId: town ? 'town_fast' : 'std',
  });
};

const toWork: Course = (life) => {
  toUnit(life);
  if (!life.after(HOURS.short)) return;
  life.byUnit('sign_in', { handlerName: '李工' });
  if (life.number(5) === 0 && life.after(HOURS.day))
    life.byResident('supplement', { text: '桥头那盏也坏了。', photos: [] });
  if (life.number(6) === 0 && life.after(HOURS.days)) life.byResident('urge', {});
};

const toReview: Course = (life) => {
  toWork(life);
  if (!life.after(HOURS.days)) return;
  if (life.number(8) === 0) {
    life.byUnit('request_extension', { amount: 3, text: '等管材。' });
    if (life.after(HOURS.short)) life.byOffice('decide_extension', { granted: true, text: '同意。' });
  }
  life.byUnit('reply', {
    text: REPLY,
    resultClass: 'A',
    mode: 'written',
    outcome: { measures: [], funds: [], households: 12 },
  });
};

const toReplied: Course = (life) => {
  toReview(life);
  if (!isIn(life, 'reply_review') || !life.after(HOURS.day)) return;
  if (life.number(7) === 0) {
    life.byOffice('send_back', { text: '没写哪天做、谁来做。' });
    if (!life.after(HOURS.day)) return;
    life.byUnit('reply', { text: REPLY, resultClass: 'A', mode: 'onsite' });
    if (!life.after(HOURS.short)) return;
  }
  life.byOffice('release', {});
};

const closed: Course = (life) => {
  toReplied(life);
  if (!isIn(life, 'replied')) return;
  // One in three says nothing: the timer closes it.
  if (life.number(3) > 0 && life.after(HOURS.day))
    life.byResident('rate', { resolved: true, satisfaction: 'satisfied' });
  else life.after(8 * 24);
  if (life.number(4) === 0) published(life);
};

const published: Course = (life) => {
  if (!life.after(HOURS.day)) return;
  const words = { publicTitle: life.item.title, publicText: '这里的事有人反映过。', publicReply: REPLY };
  life.byStation('propose_publication', words);
  if (life.after(6 * 24)) life.byOffice('publish', words);
};

const closedOnSpot: Course = (life) => {
  life.submit(true);
  if (!life.after(HOURS.day)) return;
  life.byDeputy('take', {});
  life.byDeputy('answer_on_spot', { text: REPLY, resultClass: 'A', mode: 'phone' });
  if (life.after(HOURS.day)) life.byResident('rate', { resolved: true, satisfaction: 'satisfied' });
};

const declined: Course = (life) => {
  life.submit(false);
  if (life.after(HOURS.short))
    life.byStation('decline', { reason: 'court', channel: 'court', text: '这事归法院管，可以去立案窗口。' });
};

const asked: Course = (life) => {
  toWork(life);
  if (life.after(HOURS.short)) life.byUnit('request_info', { text: '在哪家门口？' });
};

const returned: Course = (life) => {
  toUnit(life);
  if (life.after(HOURS.short))
    life.byUnit('request_return', { basis: 'not_our_duty', text: '涵管归水利局管。', proposedUnitId: 'slj' });
};

const stopped: Course = (life) => {
  toWork(life);
  if (life.after(HOURS.short)) life.byOffice('suspend', { reason: 'litigation', text: '正在打官司。' });
};

const withdrawn: Course = (life) => {
  toWork(life);
  if (life.after(HOURS.short)) life.byResident('withdraw', { reason: 'solved_already' });
};

const spoken: Course = (life) => life.submit(life.number(2) === 0);

interface Plan {
  course: Course;
  /** Of a thousand items. */
  share: number;
  /** Hours since it began, from and to. */
  age: readonly [from: number, to: number];
}

const OLD = [40 * 24, 540 * 24] as const;

/** As in any office: four in five are over, the rest stand everywhere that an item can stand. */
export const PLANS: readonly Plan[] = [
  { course: closed, share: 620, age: OLD },
  { course: closedOnSpot, share: 140, age: OLD },
  { course: declined, share: 30, age: OLD },
  { course: withdrawn, share: 15, age: OLD },
  { course: toReplied, share: 45, age: [6 * 24, 10 * 24] },
  { course: toWork, share: 60, age: [2 * 24, 9 * 24] },
  { course: toReview, share: 20, age: [6 * 24, 9 * 24] },
  { course: toUnit, share: 20, age: [30, 60] },
  { course: toTriage, share: 20, age: [26, 50] },
  { course: spoken, share: 15, age: [0.1, 30] },
  { course: asked, share: 5, age: [3 * 24, 8 * 24] },
  { course: stopped, share: 5, age: [10 * 24, 100 * 24] },
  { course: returned, share: 5, age: [40, 80] },
];
