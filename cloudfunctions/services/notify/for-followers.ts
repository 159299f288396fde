import { textKey } from '@shared/item/event';
import type { NotifiedItem } from './deliver';

/** On the board everybody reads its public words; else a follower knows number, state and dates, not what was said. */
const isPublic = ({ publication }: Pick<NotifiedItem, 'publication'>): boolean =>
  publication?.state === 'published';

/** The item as a follower may be told of it. */
export function asFollowersKnow(item: NotifiedItem): NotifiedItem {
  const publicTitle = item.texts[textKey(item.publication?.seq ?? 0, 'publicTitle')];
  return { ...item, title: (isPublic(item) ? publicTitle : undefined) ?? item.no };
}

/** Where a follower can see it: an item of somebody else is not theirs to open. */
export const followersPage = (item: Pick<NotifiedItem, 'publication' | 'no' | 'shareToken'>): string =>
  isPublic(item)
    ? `packages/public/pages/published/index?no=${encodeURIComponent(item.no)}`
    : `packages/public/pages/shared/index?token=${encodeURIComponent(item.shareToken)}`;

/** Who helps with it sees it whole. */
export const helpersPage = (no: string): string => `pages/item/index?no=${encodeURIComponent(no)}`;
