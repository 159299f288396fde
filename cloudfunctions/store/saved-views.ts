import type { SearchView } from '@shared/search/views';
import { VIEWS_MAX } from '@shared/search/views';
import { collection, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/** A search that somebody keeps, under one hat. */
export interface StoredView extends SearchView {
  _id: string;
  /** The membership's id. */
  owner: string;
  at: number;
}

const views = () => collection('saved_views');

export async function viewsOf(owner: string): Promise<StoredView[]> {
  const { data } = await views().where({ owner }).orderBy('at', 'asc').limit(VIEWS_MAX).get();
  return data as unknown as StoredView[];
}

export async function putView({ _id, ...view }: StoredView): Promise<void> {
  await views()
    .doc(_id)
    .set({ data: withoutGaps(view) as unknown as Clause });
}

/** False when it is not there, or somebody else's. */
export async function dropView(id: string, owner: string): Promise<boolean> {
  return (await views().where({ _id: id, owner }).remove()).stats.removed > 0;
}
