import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { latestPage } from './latest-page';

/** One look at somebody's contact data: who, when, why. The person looked at can read it. */
export interface StoredContactView {
  _id: string;
  /** What the place's list goes by, and names. Looks of before there was one have it by an upgrade. */
  placeId: string;
  no: string;
  itemId: string;
  openid: string;
  membershipId: string;
  name: string;
  title: string;
  reason: string;
  at: number;
}

const VIEWS_SHOWN_MAX = 100;

/** Recorded before anything is shown; the same request again is the same look. */
export async function addContactView(view: StoredContactView): Promise<void> {
  try {
    await collection('contact_views').add({ data: view as unknown as Clause });
  } catch (error) {
    if (isDuplicate(error)) return;
    throw error;
  }
  await collection('items')
    .where({ _id: view.itemId })
    .update({ data: { contactViews: command().inc(1) } });
}

export async function contactViewsOf(itemId: string): Promise<StoredContactView[]> {
  const { data } = await collection('contact_views')
    .where({ itemId })
    .orderBy('at', 'desc')
    .limit(VIEWS_SHOWN_MAX)
    .get();
  return data as unknown as StoredContactView[];
}

/** Every look of a place, the latest first, and one more than a page. */
export const contactViewsIn = (
  placeId: string,
  before: { at: number; id: string } | null,
): Promise<StoredContactView[]> => latestPage('contact_views', { placeId }, before);
