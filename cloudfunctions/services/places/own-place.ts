import type { StoredPlace } from '../../store/places';
import type { Call } from '../handler';

/** The place of the hat that acts. The pipeline lets nobody through without one where an operation asks for a role. */
export async function ownPlace({ context, session }: Call): Promise<StoredPlace> {
  const place = session.membership && (await context.directory.place(session.membership.placeId));
  if (!place) throw new Error('a hat of an unknown place');
  return place;
}
