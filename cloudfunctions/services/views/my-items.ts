import { readCursor } from '../cursor';
import type { Call } from '../handler';
import { itemsOfSubmitter } from '../../store/item-lists';
import { pageOf } from './page';

/** What the one who asks has said, newest first. */
export async function myItems(cursor: string | undefined, call: Call) {
  const { openid, membership } = call.session;
  const rows = await itemsOfSubmitter(openid, membership?.id, readCursor(cursor));
  return pageOf(rows, 'createdAt', 'submitter', call);
}
