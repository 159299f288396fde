import type { Membership } from '@shared/permission/roles';
import { viewsOf } from '../../store/saved-views';

/** What somebody keeps under this hat, the oldest first. */
export const savedViewsOf = async ({ id: owner }: Membership) =>
  (await viewsOf(owner)).map(({ _id: id, name, text, filter }) => ({ id, name, text, filter }));
