import type { EventType } from '../item/event';
import { quarterWord } from './quarter';
import { body, isResident, textOf, type RowOf } from './timeline-scene';

type Marked = Extract<EventType, 'marked' | 'key_issue_chosen' | 'key_issue_dropped'>;

const ofQuarter = (quarter: unknown, otherwise: string) => {
  const known = textOf(quarter);
  return known === undefined ? otherwise : `${quarterWord(known)}攻坚`;
};

/** What an office or a station finds it again by, and what a station has taken on: among colleagues. */
export const MARK_ROWS: Record<Marked, RowOf> = {
  marked: (scene) => (isResident(scene) ? null : { who: `${body(scene, '同事')}改了标签` }),
  key_issue_chosen: (scene, data) =>
    isResident(scene)
      ? null
      : { who: `${body(scene, scene.parties.station)}选为${ofQuarter(data['quarter'], '季度攻坚')}` },
  key_issue_dropped: (scene, data) =>
    isResident(scene)
      ? null
      : { who: `${body(scene, scene.parties.station)}不再作${ofQuarter(data['quarter'], '季度攻坚')}` },
};
