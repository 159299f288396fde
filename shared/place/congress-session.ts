import type { Day } from '../common/shanghai';
import type { PlaceConfig } from './place';

export type CongressSession = PlaceConfig['congressSessions'][number];

/** The latest first, whatever order the file has. */
export const sessionsOf = ({ congressSessions }: Pick<PlaceConfig, 'congressSessions'>): CongressSession[] =>
  [...congressSessions].sort((one, other) => (one.fromDay < other.fromDay ? 1 : -1));

/** To which meeting a suggestion goes that is brought on that day; none has begun yet: none. */
export const sessionOn = (
  place: Pick<PlaceConfig, 'congressSessions'>,
  day: Day,
): CongressSession | undefined => sessionsOf(place).find(({ fromDay }) => fromDay <= day);
