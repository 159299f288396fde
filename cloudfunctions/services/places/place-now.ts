import { refuse, type Refusal } from '@shared/error/catalogue';
import { findVersion } from '../../store/place-versions';
import type { StoredPlace } from '../../store/places';
import type { Call } from '../handler';
import { changedBy } from './change-place';
import { ownPlace } from './own-place';

/** The administrator's place as it is this moment: another instance may remember it as it was a minute ago. */
export async function placeNow(call: Call): Promise<StoredPlace> {
  const { _id } = await ownPlace(call);
  call.context.directory.forgetPlace(_id);
  return ownPlace(call);
}

export const versionOf = ({ version }: StoredPlace): number => version ?? 0;

/** Refused where it is not any more what somebody looked at. */
export async function unlessAt(place: StoredPlace, version: number): Promise<Refusal | null> {
  const now = versionOf(place);
  if (now === version) return null;
  return now === 0
    ? refuse('place_changed', { by: '', at: 0, summary: '' })
    : changedBy(await findVersion(place._id, now));
}
