import { codeOf } from '../../../demo/personas';
import { comesIn } from './course-begins';
import { beside, isClosed } from './course-ends';
import { speaks } from './course-speaks';
import { fromTriage } from './course-triage';
import { Course, PEOPLE, type Person, type Step } from './step';

/** The ways of one voice from the phone to the archive, with what goes on beside it: every kind of write, in an order of its own. */
export function courseOf(nth: number, openid: string, random: () => number): Step[] {
  const course = new Course(openid, random);
  const resident = { openid };
  if (course.at(0.3)) beside(course, resident);
  const way = random();
  if (way < 0.6) toDeputy(course, resident, nth);
  else comesIn(course, resident, nth);
  return course.steps;
}

function toDeputy(course: Course, resident: Person, nth: number): void {
  const { deputy, station } = PEOPLE;
  course.hasDeputy = true;
  speaks(course, resident, nth, { scene: codeOf('linhe') });
  if (course.at(0.3)) course.give(resident, 'supplement', { text: '桥头那盏也坏了。' });
  course.give(deputy, 'takeVoice');
  if (course.at(0.3)) course.give(station, 'addNote', { text: '问过旁边几户。' });
  if (course.at(0.2)) {
    course.give(deputy, 'answerOnSpot', { text: '今天就和村里修好了。', resultClass: 'A', mode: 'onsite' });
    return isClosed(course, resident);
  }
  course.give(deputy, 'handOver', { reason: 'needs_department' });
  fromTriage(course, resident, nth);
}
