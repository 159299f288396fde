import type { OutputOf } from '@shared/contract/operations';

type Session = OutputOf<'getSession'>;
type Place = Session['places'][number];
type Hat = Session['memberships'][number];

/** The levels that this body has to do with: the government office its own, an office those that it was given. */
export function tiersOfHat(place: Place | null | undefined, hat: Hat | null | undefined): Place['tiers'] {
  const tiers = place?.tiers ?? [];
  if (hat?.role === 'government_office')
    return tiers.filter(({ dispatcher }) => dispatcher === 'government_office');
  const mine = hat?.tiers;
  return tiers.filter(({ id }) => mine === undefined || mine.includes(id));
}
