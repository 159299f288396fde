import { refuse } from '@shared/error/catalogue';
import { afterClosing, witnessIdOf } from '../../services/board/ids';
import { witnessRefusal } from '../../services/board/may';
import { onBoard } from '../../services/board/on-board';
import { raiseRecheck, WITNESSES_NEEDED } from '../../services/board/recheck';
import { witnessesOf } from '../../services/board/views';
import { isRefusal, type Handler } from '../../services/handler';
import { addWitness, findWitness } from '../../store/public-voices';
import { findPublication } from '../../store/publications';

export const witness: Handler<'witness'> = async ({ no, still }, call) => {
  const found = await onBoard(no, call);
  if (isRefusal(found)) return found;
  const refusal = witnessRefusal(found);
  if (refusal) return refusal;
  const { published } = found;
  const { context, session, key, now } = call;
  const { _id: itemId, round } = published;
  const _id = witnessIdOf(published, session.openid);
  const after = afterClosing(published);
  const said = { _id, itemId, openid: session.openid, still, round, after, key, at: now };
  const added = await addWitness(said);
  if (!added && (await findWitness(_id))?.key !== key) return refuse('witnessed_already', {});
  const counted = (await findPublication(no)) ?? published;
  // Asked each time from the third on: one that failed half way is made good by the next.
  if ((counted.witnesses[String(round)]?.stillAfter ?? 0) >= WITNESSES_NEEDED) {
    await raiseRecheck(itemId, round, context);
  }
  return { no, witnesses: witnessesOf(counted) };
};
