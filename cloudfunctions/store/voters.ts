import { PAGE_SIZE } from '@shared/contract/fields';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/** Who said where they live, with a phone that WeChat vouched for. One a person and place. */
export interface StoredVoter {
  _id: string;
  openid: string;
  placeId: string;
  areaId: string;
  state: 'waiting' | 'confirmed';
  /** Scope of the station that is to confirm it; absent once nobody needs to. */
  waitsFor?: string;
  phoneHash: string;
  /** `keyId.iv.tag.text`, as with contacts. */
  phone: string;
  called?: string;
  since: number;
  /** `as`: the request (services/asked-as.ts). */
  confirmedBy?: { openid: string; membershipId: string; at: number; as?: string };
}

const voters = () => collection('voters');

/** False when the phone is another voter's of this place: nothing was written then. */
export async function putVoter(voter: StoredVoter): Promise<boolean> {
  const { _id, ...fields } = withoutGaps(voter);
  try {
    await voters()
      .doc(_id)
      .set({ data: fields as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

export async function findVoter(id: string): Promise<StoredVoter | null> {
  const { data } = await voters().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredVoter | undefined) ?? null;
}

/** Who waits for this station, the longest waiting first. */
export async function votersWaitingFor(
  scope: string,
  after: { at: number; id: string } | null,
): Promise<StoredVoter[]> {
  const _ = command();
  const later = after && [{ since: _.gt(after.at) }, { since: after.at, _id: _.gt(after.id) }];
  const { data } = await voters()
    .where(
      later
        ? (_.and([{ waitsFor: scope }, _.or(later as never)] as never) as unknown as Clause)
        : { waitsFor: scope },
    )
    .orderBy('since', 'asc')
    .orderBy('_id', 'asc')
    .limit(PAGE_SIZE + 1)
    .get();
  return data as unknown as StoredVoter[];
}

/** False when a colleague was faster. */
export async function markConfirmed(
  id: string,
  scope: string,
  confirmedBy: NonNullable<StoredVoter['confirmedBy']>,
): Promise<boolean> {
  const _ = command();
  const { stats } = await voters()
    .where({ _id: id, waitsFor: scope })
    .update({ data: { state: 'confirmed', waitsFor: _.remove(), confirmedBy: _.set(confirmedBy) } });
  return stats.updated === 1;
}

/** Not one of theirs: phone and all are gone, and the person may name another area. */
export async function dropVoter(id: string, scope: string): Promise<boolean> {
  const { stats } = await voters().where({ _id: id, waitsFor: scope }).remove();
  return stats.removed === 1;
}

/** At the person's own wish, in whatever state. */
export async function forgetVoter(id: string): Promise<void> {
  await voters().where({ _id: id }).remove();
}
