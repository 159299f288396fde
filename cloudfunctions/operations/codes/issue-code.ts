import { refuse } from '@shared/error/catalogue';
import { sceneFor, wordsOf } from '../../services/codes/scene';
import { keyOf, targetsFor } from '../../services/codes/targets';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { addCode, codeInUse, findCode, markRevoked, type StoredCode } from '../../store/codes';

/** Words repeat once in a million times, so three in a row never are another's. */
const TRIED = 3;

export const issueCode: Handler<'issueCode'> = async ({ kind, target, reason }, call) => {
  const { context, session, key, now } = call;
  const place = await ownPlace(call);
  const hat = actingMembership(session);
  const known = targetsFor(place, hat).some((row) => row.kind === kind && row.target === target);
  if (!known) return refuse('code_target_not_found', {});
  const of = keyOf(place._id, { kind, target });
  const by = { openid: session.openid, membershipId: hat.id, name: hat.name };
  for (let nth = 0; nth < TRIED; nth += 1) {
    const scene = sceneFor(`${key}:${nth}`);
    const repeated = await findCode(scene);
    if (repeated?.of === of) return shown(repeated);
    const before = await codeInUse(of);
    if (before) {
      await markRevoked(before._id, of, { at: now, reason, by });
      context.directory.forgetCode(before._id);
    }
    const code: StoredCode = {
      _id: scene,
      placeId: place._id,
      kind,
      target,
      of,
      inUseFor: of,
      words: wordsOf(scene),
      issuedAt: now,
      issuedBy: by,
    };
    if (await addCode(code)) return shown(code);
  }
  return refuse('busy', {});
};

const shown = ({ _id: scene, words, issuedAt }: StoredCode) => ({ scene, words, issuedAt });
