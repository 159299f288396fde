import { PEOPLE, type Course, type Known, type Person } from './step';

const { office, colleague, unit, helper, leader } = PEOPLE;
const ASSIGNMENT = { tier: 'county', categoryId: 'transport', leadUnitId: 'jtj' };
const OUTCOME = {
  measures: [{ what: '清涵管', quantity: 12, unit: '米' }],
  funds: [{ source: '专项资金', amount: 3 }],
  households: 7,
};
const ROLES = { supervisingLeader: '陈岭', leadingOfficial: '周明', committee: '县人大农工委' };

const reply = (resultClass: 'A' | 'B') => ({
  text: '10 月 9 日清完涵管，李工负责。',
  resultClass,
  mode: 'written',
  outcome: OUTCOME,
  ...(resultClass === 'B' ? { promise: { dueDay: '2026-12-01', owner: '李工' } } : {}),
});

/** From the office to the unit and back, until somebody is answered. */
export function isHandled(course: Course, resident: Person, again = false): void {
  const helped = course.at(0.3);
  const assignment = { ...ASSIGNMENT, ...(helped ? { coHandlerIds: ['slj'] } : {}) };
  course.give(office, 'assign', assignment);
  if (!again && course.at(0.2)) isReturned(course, assignment);
  course.give(unit, 'signIn');
  if (helped) course.give(helper, 'coReply', { text: '河道我们清。' });
  if (!again) goesOnBeside(course, resident);
  course.give(unit, 'reply', reply(course.at(0.3) ? 'B' : 'A'));
  if (course.at(0.2)) {
    course.give(office, 'sendBack', { text: '没写哪天做。' });
    course.give(unit, 'reply', reply('A'));
  }
  course.give(office, 'release');
}

/** Whoever helped is asked anew: a return that is upheld takes the whole assignment back. */
function isReturned(course: Course, assignment: typeof ASSIGNMENT): void {
  const upheld = course.at(0.5);
  const basis = { basis: 'not_our_duty', text: '不归我们。', proposedUnitId: 'slj' };
  course.give(unit, 'requestReturn', basis);
  course.give(office, 'ruleReturn', { upheld, text: upheld ? '归水利局。' : '归你们。' });
  if (upheld) course.give(office, 'assign', assignment);
}

function goesOnBeside(course: Course, resident: Person): void {
  if (course.at(0.3)) course.give(colleague, 'urge');
  if (course.at(0.2)) course.give(resident, 'urge');
  if (course.at(0.1)) course.give(leader, 'instruct', { text: '尽快办。', dueDay: '2026-12-01' });
  if (course.at(0.1)) isSupervised(course);
  if (course.at(0.2)) {
    course.give(unit, 'requestInfo', { text: '井盖在哪家门口？' });
    course.give(resident, 'supplyInfo', { text: '在小学西边。' });
  }
  if (course.at(0.2)) {
    course.give(unit, 'requestExtension', { amount: 3, text: '等管材。' });
    course.give(colleague, 'decideExtension', { granted: course.at(0.7), text: '知道了。' });
  }
  if (course.at(0.1)) {
    course.give(office, 'suspend', { reason: 'litigation', text: '在打官司。' });
    course.give(office, 'resume');
  }
  if (course.at(0.1)) course.give(office, 'link', { type: 'theme', target: 'roads-2026', label: '道路主题' });
}

/** A supervision's id is the number of the event that began it. */
function isSupervised(course: Course): void {
  const text = '去看看涵管清了没有。';
  const steps = [{ label: '见一次面', dueDay: '2026-11-12' }];
  course.give(office, 'supervise', {
    ...{ form: 'key', medium: 'offline', dueDay: '2026-12-01', text, roles: ROLES, steps },
  });
  const of = ({ told }: Known) => ({ supervisionId: told.supervise?.version });
  course.give(office, 'tickSupervision', (known) => ({ ...of(known), index: 0 }));
  course.give(unit, 'reportSupervision', (known) => ({ ...of(known), text: '清了一半。' }));
  course.give(office, 'surveySupervision', (known) => ({ ...of(known), solved: true, text: '办好了。' }));
}
