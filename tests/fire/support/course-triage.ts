import { isClosed, isShown } from './course-ends';
import { isHandled } from './course-middle';
import { speaks } from './course-speaks';
import { PEOPLE, type Course, type Person } from './step';

/** Where the office has it. */
export function fromTriage(course: Course, resident: Person, nth: number): void {
  const { office } = PEOPLE;
  const way = course.number(20);
  if (way < 2) return course.give(resident, 'withdraw', { reason: 'solved_already' });
  if (way < 4) {
    course.give(office, 'transferUp', { body: '市人大常委会' });
    const words = { text: '市里答复了，明年修。', resultClass: 'A', mode: 'written' };
    course.give(office, 'recordUpperResult', words);
    return isClosed(course, resident);
  }
  if (way < 6) {
    // Somebody else says the same: theirs goes into the first one, and is told of it from then on.
    const neighbour = { openid: `${course.name}-neighbour` };
    speaks(course, neighbour, nth, { stationId: 'st-liuxi' });
    course.about = 1;
    course.give(office, 'merge', ({ nos }) => ({ parentNo: nos[0] }));
    course.about = 0;
  }
  isHandled(course, resident);
  if (course.at(0.3)) isShown(course, resident);
  isClosed(course, resident);
}
