import type { Item } from '@shared/item/item';
import { offersFor, withheldFor, type Offer, type Withheld } from '@shared/item/offers';
import type { PlaceConfig } from '@shared/place/place';
import { standingOf } from '@shared/permission/standing';
import type { Actor } from '@shared/permission/actor';
import { NOW } from './machine';
import { AUTUMN_2026, aPlace } from './place';

/** What somebody finds under an item: the buttons, and why others are not there. */
interface Seen {
  offers: Offer[];
  withheld: Withheld[];
}

export function seenBy(item: Item, actor: Actor, place: PlaceConfig = aPlace(), now = NOW): Seen {
  const standing = standingOf(actor, item);
  if (standing === null) return { offers: [], withheld: [] };
  const context = { now, actor, place, calendar: AUTUMN_2026 };
  return {
    offers: offersFor(item, standing, context),
    withheld: withheldFor(item, standing, context),
  };
}

/** The names of the buttons, in the order of the alphabet. */
export const buttonsOf = (item: Item, actor: Actor, place?: PlaceConfig, now?: number): string =>
  seenBy(item, actor, place, now)
    .offers.map(({ name }) => name)
    .sort()
    .join(' ');
