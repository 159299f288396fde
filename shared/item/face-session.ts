import type { Item } from './item';

type Session = Pick<Item, 'state' | 'round' | 'sessionUnitId' | 'assignedAt'>;

/** Said to a unit's face and not given to anybody since: it was the session's from beginning to end. */
export const isOfSession = ({ sessionUnitId, assignedAt, round }: Omit<Session, 'state'>): boolean =>
  sessionUnitId !== undefined && assignedAt === undefined && round === 1;

/** The unit that sat there still owes what it said. */
export const awaitsSession = (item: Session): boolean => item.state === 'triage' && isOfSession(item);
