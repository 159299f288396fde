import type { StoredCall } from '../../store/call-list';
import { derivedId } from '../fingerprint';

/** Names a row of the call list without naming the person, whose openid is nobody's business. */
export const callMark = ({ _id }: Pick<StoredCall, '_id'>): string => derivedId('call', _id);
