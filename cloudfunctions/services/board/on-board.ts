import { refuse, type Refusal } from '@shared/error/catalogue';
import { findSubmitter } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import { findPublication, type StoredPublication } from '../../store/publications';
import { findVoter, type StoredVoter } from '../../store/voters';
import type { Call } from '../handler';
import { voterIdOf } from './ids';

export interface OnBoard {
  published: StoredPublication;
  place: StoredPlace;
  voter: StoredVoter | null;
  spoke: boolean;
}

/** What is on the board under this number, and who looks at it. */
export async function onBoard(no: string, { context, session }: Call): Promise<OnBoard | Refusal> {
  const published = await findPublication(no);
  if (!published) return refuse('not_on_board', {});
  const { openid } = session;
  const [place, voter, submitter] = await Promise.all([
    context.directory.place(published.placeId),
    findVoter(voterIdOf(published.placeId, openid)),
    findSubmitter(published._id),
  ]);
  if (!place) throw new Error(`publication ${no} is of an unknown place`);
  return { published, place, voter, spoke: submitter?.openid === openid };
}
