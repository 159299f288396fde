import { fromTriage } from './course-triage';
import { speaks } from './course-speaks';
import { PEOPLE, type Course, type Person } from './step';

/** Through a station: by its code, or said in person and written down there. */
export function comesIn(course: Course, resident: Person, nth: number): void {
  const { station, office, colleague } = PEOPLE;
  if (course.at(0.3)) {
    course.beside(station, 'register', {
      kind: 'reception_case',
      source: 'reception',
      onBehalf: true,
      name: '周大爷',
      phone: `138${String(10_000_000 + nth)}`,
      text: `第 ${nth} 次接待：井盖松了，走路当心。`,
    });
    course.give(station, 'issueReceipt');
    course.give(office, 'openContact', { reason: '约时间上门' });
    return course.give(station, 'admit', { to: 'triage', categoryId: 'transport' });
  }
  speaks(course, resident, nth, { stationId: 'st-liuxi' });
  const appealed = course.at(0.3);
  if (appealed) {
    course.give(office, 'decline', { reason: 'court', channel: 'court', text: '请到法院。' });
    if (course.at(0.3)) return;
    course.give(resident, 'appeal', { text: '不是打官司的事，请再看看。' });
  }
  course.give(appealed ? colleague : station, 'admit', { to: 'triage', categoryId: 'transport' });
  fromTriage(course, resident, nth);
}
