import { derivedId } from '../fingerprint';

/** One a person and item. */
export const followIdOf = (itemId: string, openid: string) => derivedId('follow', itemId, openid);
