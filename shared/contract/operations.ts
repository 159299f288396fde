import { suggestRoute } from './suggest-route';
import type * as z from 'zod';
import { getSession } from './get-session';
import { openCode } from './open-code';
import { listAreas } from './list-areas';
import { listStations } from './list-stations';
import { listGrids } from './list-grids';
import { listGroups } from './list-groups';
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
import { listContactViews } from './list-contact-views';
import { listCallList } from './list-call-list';
import { register } from './register';
import { merge } from './merge';
import { mergeMany } from './merge-many';
import { transferUp } from './transfer-up';
import { recordUpperResult } from './record-upper-result';
import { assignByTier } from './assign-by-tier';
import { assignByTierMany } from './assign-by-tier-many';
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
import { supervise } from './supervise';
import { tickSupervision } from './tick-supervision';
import { reportSupervision } from './report-supervision';
import { surveySupervision } from './survey-supervision';
import { instruct } from './instruct';
import { verify } from './verify';
import { recordOutcome } from './record-outcome';
import { getOutcomeReport } from './get-outcome-report';
import { listOutcomes } from './list-outcomes';
import { draftPublication } from './draft-publication';
import { proposePublication } from './propose-publication';
import { objectPublication } from './object-publication';
import { agreePublication } from './agree-publication';
import { coverPhoto } from './cover-photo';
import { withholdPhoto } from './withhold-photo';
import { listSimilar } from './list-similar';
import { exportMine } from './export-mine';
import { eraseMine } from './erase-mine';
import { publish } from './publish';
import { unpublish } from './unpublish';
import { link } from './link';
import { listFlagged } from './list-flagged';
import { getTotals } from './get-totals';
import { listCounted } from './list-counted';
import { listBoard } from './list-board';
import { getPublished } from './get-published';
import { ratePublished } from './rate-published';
import { witness } from './witness';
import { getVoter } from './get-voter';
import { becomeVoter } from './become-voter';
import { listVoters } from './list-voters';
import { confirmVoter } from './confirm-voter';
import { getCalendar } from './get-calendar';
import { previewNotices } from './preview-notices';
import { saveCalendarDays } from './save-calendar-days';
import { recountFigures } from './recount-figures';
import { importStations } from './import-stations';
import { getStationMap } from './get-station-map';
import { getCodeImage } from './get-code-image';
import { createActivity } from './create-activity';
import { linkToActivity } from './link-to-activity';
import { closeActivity } from './close-activity';
import { listActivities } from './list-activities';
import { listBoardActivities } from './list-board-activities';
import { writeToBox } from './write-to-box';
import { listBox } from './list-box';
import { keepBoxNote } from './keep-box-note';
import { makeItemOfNote } from './make-item-of-note';
import { getDeputyCard } from './get-deputy-card';
import { listDeputies } from './list-deputies';
import { makePromise } from './make-promise';
import { keepPromise } from './keep-promise';
import { getCardCoverage } from './get-card-coverage';
import { getOpenFigures } from './get-open-figures';
import { listCodes } from './list-codes';
import { getCode } from './get-code';
import { issueCode } from './issue-code';
import { revokeCode } from './revoke-code';
import { issueReceipt } from './issue-receipt';
import { lookUp } from './look-up';
import { offerHelp } from './offer-help';
import { acceptHelp } from './accept-help';
import { listHelpers } from './list-helpers';
import { endHelp } from './end-help';
import { listVisits, logVisit } from './visits';
import { RESPONSIBILITY_OPERATIONS } from './responsibility-operations';
import { ROSTER_IMPORT_OPERATIONS } from './roster-import-operations';
import { VOICE_IMPORT_OPERATIONS } from './voice-import-operations';
import { ROUTING_OPERATIONS } from './routing-operations';
import { MEMBER_OPERATIONS } from './members-operations';
import { SEARCH_OPERATIONS } from './search-operations';
import { COMMON_ISSUE_OPERATIONS } from './common-issues-operations';
import { PLACE_SETTINGS_OPERATIONS } from './place-settings-operations';
import { RULE_OPERATIONS } from './rules-operations';

/** Every operation of the product. The server's registry and the app's client are typed by these names. */
export const OPERATIONS = {
  getSession,
  openCode,
  listAreas,
  listStations,
  listGroups,
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
  listContactViews,
  exportMine,
  eraseMine,
  listCallList,
  register,
  merge,
  mergeMany,
  transferUp,
  recordUpperResult,
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
  supervise,
  tickSupervision,
  reportSupervision,
  surveySupervision,
  instruct,
  verify,
  recordOutcome,
  getOutcomeReport,
  listOutcomes,
  draftPublication,
  proposePublication,
  objectPublication,
  agreePublication,
  coverPhoto,
  withholdPhoto,
  publish,
  unpublish,
  link,
  listFlagged,
  getTotals,
  listCounted,
  listBoard,
  listSimilar,
  getPublished,
  ratePublished,
  witness,
  getVoter,
  becomeVoter,
  listVoters,
  confirmVoter,
  getCalendar,
  saveCalendarDays,
  previewNotices,
  recountFigures,
  importStations,
  getStationMap,
  getCodeImage,
  createActivity,
  linkToActivity,
  closeActivity,
  listActivities,
  listBoardActivities,
  writeToBox,
  listBox,
  keepBoxNote,
  makeItemOfNote,
  getDeputyCard,
  listDeputies,
  makePromise,
  keepPromise,
  getCardCoverage,
  getOpenFigures,
  listCodes,
  getCode,
  issueCode,
  revokeCode,
  issueReceipt,
  lookUp,
  offerHelp,
  acceptHelp,
  listHelpers,
  endHelp,
  logVisit,
  listVisits,
  suggestRoute,
  listGrids,
  assignByTierMany,
  ...RESPONSIBILITY_OPERATIONS,
  ...ROSTER_IMPORT_OPERATIONS,
  ...VOICE_IMPORT_OPERATIONS,
  ...ROUTING_OPERATIONS,
  ...COMMON_ISSUE_OPERATIONS,
  ...MEMBER_OPERATIONS,
  ...PLACE_SETTINGS_OPERATIONS,
  ...RULE_OPERATIONS,
  ...SEARCH_OPERATIONS,
} as const;

export type OperationName = keyof typeof OPERATIONS;
/** What the client sends: defaults may be left out. */
export type InputOf<Name extends OperationName> = z.input<(typeof OPERATIONS)[Name]['input']>;
/** What the handler gets: validated, defaults filled in. */
export type ParsedInputOf<Name extends OperationName> = z.output<(typeof OPERATIONS)[Name]['input']>;
export type OutputOf<Name extends OperationName> = z.output<(typeof OPERATIONS)[Name]['output']>;
