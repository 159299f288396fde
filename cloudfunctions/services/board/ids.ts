import { derivedId } from '../fingerprint';
import type { StoredPublication } from '../../store/publications';

/** One a person and place. */
export const voterIdOf = (placeId: string, openid: string) => derivedId('voter', placeId, openid);

/** One a person and item. */
export const publicRatingIdOf = (itemId: string, openid: string) =>
  derivedId('public_rating', itemId, openid);

/** One a person, and once more when the matter was closed, or came again: “still there” means another thing then. */
export const witnessIdOf = (published: Pick<StoredPublication, '_id' | 'round' | 'state'>, openid: string) =>
  derivedId(
    'witness',
    published._id,
    String(published.round),
    afterClosing(published) ? 'after' : 'before',
    openid,
  );

export const afterClosing = ({ state }: Pick<StoredPublication, 'state'>): boolean => state === 'closed';
