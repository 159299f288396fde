import { refuse, type Refusal } from '@shared/error/catalogue';
import type { StoredPlace } from '../../store/places';
import type { StoredPublication } from '../../store/publications';
import type { StoredVoter } from '../../store/voters';
import { areaName, areaOfPublished, livesWithin, stationOfArea } from './areas';

interface Asked {
  published: StoredPublication;
  place: StoredPlace;
  voter: StoredVoter | null;
  /** They spoke of it themselves. */
  spoke: boolean;
}

/** Whether this person may judge it: any verified voter of the place, of what was answered (JX-14). */
export function voteRefusal({ published, place, voter, spoke }: Asked): Refusal | null {
  if (!place.config.publish.publicRating) return refuse('public_rating_off', {});
  if (published.phase === 'open') return refuse('not_answered_yet', {});
  if (spoke) return refuse('rating_is_yours', {});
  if (!voter) return refuse('voter_required', {});
  if (voter.state === 'confirmed') return null;
  return refuse('voter_waiting', { stationName: stationOfArea(voter.areaId, place)?.name ?? '联络站' });
}

/** Whether this person is a neighbour of it: they named its area as theirs. */
export function witnessRefusal({ published, place, voter }: Asked): Refusal | null {
  if (!voter) return refuse('voter_required', {});
  const where = areaOfPublished(published, place);
  return livesWithin(voter.areaId, where, place)
    ? null
    : refuse('not_your_area', { areaName: areaName(where, place) ?? '别处' });
}
