import { SELDOM, seldom } from './seldom';
import { suggestRoute } from './routing/suggest-route';
import type { Registry } from '../services/pipeline';
import { getSession } from './session/get-session';
import { openCode } from './intake/open-code';
import { listAreas } from './intake/list-areas';
import { listStations } from './intake/list-stations';
import { listUnits } from './office/list-units';
import { requestUploadSlot } from './photos/request-upload-slot';
import { claimPhoto } from './photos/claim-photo';
import { submit } from './intake/submit';
import { listMyItems } from './resident/list-my-items';
import { getItem } from './resident/get-item';
import { openShared } from './share/open-shared';
import { follow } from './share/follow';
import { supplement } from './resident/supplement';
import { withdraw } from './resident/withdraw';
import { appeal } from './resident/appeal';
import { rate } from './resident/rate';
import { urge } from './resident/urge';
import { listNotices } from './inbox/list-notices';
import { readNotices } from './inbox/read-notices';
import { listVoices } from './deputy/list-voices';
import { takeVoice } from './deputy/take-voice';
import { answerOnSpot } from './deputy/answer-on-spot';
import { handOver } from './deputy/hand-over';
import { listQueue } from './station/list-queue';
import { listUnitItems } from './unit/list-unit-items';
import { admit } from './station/admit';
import { decline } from './station/decline';
import { previewDue } from './office/preview-due';
import { previewExtension } from './unit/preview-extension';
import { assign } from './office/assign';
import { signIn } from './unit/sign-in';
import { reply } from './unit/reply';
import { sendBack } from './office/send-back';
import { release } from './office/release';
import { addNote } from './station/add-note';
import { openContact } from './contact/open-contact';
import { listCallList } from './inbox/list-call-list';
import { register } from './intake/register';
import { merge } from './office/merge';
import { assignByTier } from './office/assign-by-tier';
import { assignMany } from './office/assign-many';
import { requestReturn } from './unit/request-return';
import { ruleReturn } from './office/rule-return';
import { requestInfo } from './item/request-info';
import { supplyInfo } from './resident/supply-info';
import { requestExtension } from './unit/request-extension';
import { decideExtension } from './office/decide-extension';
import { coReply } from './unit/co-reply';
import { reopen } from './item/reopen';
import { archive } from './office/archive';
import { suspend } from './office/suspend';
import { resume } from './office/resume';
import { urgeMany } from './office/urge-many';
import { verify } from './deputy/verify';
import { listSimilar } from './board/list-similar';
import { listBoard } from './board/list-board';
import { getPublished } from './board/get-published';
import { witness } from './board/witness';

/** Every operation of the contract and who does it: one without a handler does not compile. */
export const REGISTRY: Registry = {
  getSession,
  openCode,
  listAreas,
  listStations,
  listUnits,
  requestUploadSlot,
  claimPhoto,
  submit,
  listMyItems,
  getItem,
  openShared,
  follow,
  supplement,
  withdraw,
  appeal,
  rate,
  urge,
  listNotices,
  readNotices,
  listVoices,
  takeVoice,
  answerOnSpot,
  handOver,
  listQueue,
  listUnitItems,
  admit,
  decline,
  previewDue,
  previewExtension,
  assign,
  signIn,
  reply,
  sendBack,
  release,
  addNote,
  openContact,
  listCallList,
  register,
  merge,
  assignByTier,
  assignMany,
  requestReturn,
  ruleReturn,
  requestInfo,
  supplyInfo,
  requestExtension,
  decideExtension,
  coReply,
  reopen,
  archive,
  suspend,
  resume,
  urgeMany,
  verify,
  listBoard,
  listSimilar,
  getPublished,
  witness,
  suggestRoute,
  ...seldom(SELDOM, async () => (await import('./seldom-handlers')).SELDOM_HANDLERS),
};
