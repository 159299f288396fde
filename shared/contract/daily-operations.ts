import { suggestRoute } from './suggest-route';
import { getSession } from './get-session';
import { openCode } from './open-code';
import { listAreas } from './list-areas';
import { listStations } from './list-stations';
import { listUnits } from './list-units';
import { requestUploadSlot } from './request-upload-slot';
import { claimPhoto } from './claim-photo';
import { submit } from './submit';
import { listMyItems } from './list-my-items';
import { getItem } from './get-item';
import { openShared } from './open-shared';
import { follow } from './follow';
import { supplement } from './supplement';
import { withdraw } from './withdraw';
import { appeal } from './appeal';
import { rate } from './rate';
import { urge } from './urge';
import { listNotices } from './list-notices';
import { readNotices } from './read-notices';
import { listVoices } from './list-voices';
import { takeVoice } from './take-voice';
import { answerOnSpot } from './answer-on-spot';
import { handOver } from './hand-over';
import { listQueue } from './list-queue';
import { listUnitItems } from './list-unit-items';
import { admit } from './admit';
import { decline } from './decline';
import { previewDue } from './preview-due';
import { previewExtension } from './preview-extension';
import { assign } from './assign';
import { signIn } from './sign-in';
import { reply } from './reply';
import { sendBack } from './send-back';
import { release } from './release';
import { addNote } from './add-note';
import { openContact } from './open-contact';
import { listCallList } from './list-call-list';
import { register } from './register';
import { merge } from './merge';
import { assignByTier } from './assign-by-tier';
import { assignMany } from './assign-many';
import { requestReturn } from './request-return';
import { ruleReturn } from './rule-return';
import { requestInfo } from './request-info';
import { supplyInfo } from './supply-info';
import { requestExtension } from './request-extension';
import { decideExtension } from './decide-extension';
import { coReply } from './co-reply';
import { reopen } from './reopen';
import { archive } from './archive';
import { suspend } from './suspend';
import { resume } from './resume';
import { urgeMany } from './urge-many';
import { verify } from './verify';
import { listSimilar } from './list-similar';
import { listBoard } from './list-board';
import { getPublished } from './get-published';
import { witness } from './witness';

/** What is done all day: every call may need one of these, and a function has them from its start. The others it reads when it is asked. */
export const DAILY_OPERATIONS = {
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
} as const;
