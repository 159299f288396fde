import type * as z from 'zod';
import type { voterView, waitingVoter } from '@shared/contract/voter';
import type { StoredPlace } from '../../store/places';
import type { StoredVoter } from '../../store/voters';
import { openContactText } from '../contact/cipher';
import { areaName, stationOfArea } from './areas';

export function voterViewOf(voter: StoredVoter | null, place: StoredPlace): z.output<typeof voterView> {
  if (!voter) return { state: 'none' };
  const { state, areaId } = voter;
  const known = { state, areaId, areaName: areaName(areaId, place) };
  return state === 'waiting' ? { ...known, stationName: stationOfArea(areaId, place)?.name } : known;
}

/** Four digits are enough to tell two callers apart, and no number. */
const END = 4;

export const waitingVoterOf = (voter: StoredVoter, place: StoredPlace): z.output<typeof waitingVoter> => ({
  id: voter._id,
  areaName: areaName(voter.areaId, place) ?? voter.areaId,
  called: voter.called && openContactText(voter.called, voter._id),
  phoneEnd: openContactText(voter.phone, voter._id).slice(-END),
  since: voter.since,
});
