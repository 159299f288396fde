import { isHandled } from './course-middle';
import { PEOPLE, type Course, type Person } from './step';

const { office, station, deputy } = PEOPLE;
const PUBLIC = { publicTitle: '上学路积水', publicText: '一下雨就积水。', publicReply: '涵管清完了。' };

/** Somebody was answered: they judge it, others go to see, and it ends. */
export function isClosed(course: Course, resident: Person): void {
  if (course.at(0.2)) {
    course.give(resident, 'rate', { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' });
    isHandled(course, resident, true);
  }
  if (course.hasDeputy && course.at(0.3))
    course.give(deputy, 'verify', { solved: true, text: '去看过了，路通了。' });
  if (course.at(0.2))
    course.give(office, 'recordOutcome', { outcome: { measures: [], funds: [], households: 32 } });
  course.give(resident, 'rate', { resolved: true, satisfaction: 'satisfied' });
  if (course.at(0.15)) {
    course.give(resident, 'reopen', { text: '又积水了。' });
    isHandled(course, resident, true);
  }
}

/** A copy without names goes on the board, others follow it there, and one day it is taken down. */
export function isShown(course: Course, resident: Person): void {
  const fan = { openid: `${course.name}-fan` };
  course.give(course.at(0.5) ? station : office, 'proposePublication', PUBLIC);
  if (course.at(0.2)) return course.give(resident, 'objectPublication');
  if (course.at(0.5)) course.give(resident, 'agreePublication');
  course.give(office, 'publish', PUBLIC);
  const about = course.about;
  if (course.at(0.7))
    course.beside(fan, 'follow', ({ nos }) => ({ no: nos[about] }), {
      collection: 'follows',
      words: fan.openid,
    });
  if (course.at(0.3)) course.give(office, 'unpublish', { text: '有人认出来了。' });
}

/** What people of a place write down beside all items. */
export function beside(course: Course, resident: Person): void {
  const words = `记号 ${course.name}。`;
  const way = course.number(4);
  const mark = (collection: 'suggestion_box' | 'promises' | 'visits' | 'activities') => ({
    collection,
    words,
  });
  if (way === 0)
    course.beside(
      resident,
      'writeToBox',
      { placeId: 'qinghe', stationId: 'st-liuxi', text: `晒谷场太暗。${words}` },
      mark('suggestion_box'),
    );
  if (way === 1) {
    course.beside(
      deputy,
      'makePromise',
      { text: `把灯修好。${words}`, dueDay: '2026-12-20' },
      mark('promises'),
    );
    course.beside(deputy, 'keepPromise', ({ told }) => ({ id: told.makePromise?.id, text: '修好了六盏。' }));
  }
  if (way === 2)
    course.beside(
      deputy,
      'logVisit',
      { day: '2026-09-20', where: '柳西村', households: 3, text: words },
      mark('visits'),
    );
  if (way === 3) {
    const where = `村口，${words}`.slice(0, 60);
    course.beside(
      station,
      'createActivity',
      { form: 'bench_meeting', day: '2026-09-20', where },
      mark('activities'),
    );
    course.beside(station, 'closeActivity', ({ told }) => ({ id: told.createActivity?.id }));
  }
}
