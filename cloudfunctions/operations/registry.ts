import { assignByTierMany } from './office/assign-by-tier-many';
import { listGrids } from './station/list-grids';
import { suggestRoute } from './routing/suggest-route';
import { getRoutingCatalogue } from './routing/get-routing-catalogue';
import { listRoutes } from './routing/list-routes';
import { saveRoute } from './routing/save-route';
import { switchRouting } from './routing/switch-routing';
import { importRoutes } from './routing/import-routes';
import { exportRoutes } from './routing/export-routes';
import type { Registry } from '../services/pipeline';
import { getSession } from './session/get-session';
import { openCode } from './intake/open-code';
import { listAreas } from './intake/list-areas';
import { listStations } from './intake/list-stations';
import { listGroups } from './intake/list-groups';
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
import { listContactViews } from './contact/list-contact-views';
import { listCallList } from './inbox/list-call-list';
import { register } from './intake/register';
import { merge } from './office/merge';
import { mergeMany } from './office/merge-many';
import { listCommonIssues } from './common-issues/list-common-issues';
import { getCommonIssue } from './common-issues/get-common-issue';
import { confirmCommonIssue } from './common-issues/confirm-common-issue';
import { uniteCommonIssues } from './common-issues/unite-common-issues';
import { splitCommonIssue } from './common-issues/split-common-issue';
import { savePersonalWords } from './common-issues/save-personal-words';
import { transferUp } from './office/transfer-up';
import { recordUpperResult } from './office/record-upper-result';
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
import { supervise } from './supervision/supervise';
import { tickSupervision } from './supervision/tick-supervision';
import { reportSupervision } from './unit/report-supervision';
import { surveySupervision } from './supervision/survey-supervision';
import { instruct } from './leader/instruct';
import { verify } from './deputy/verify';
import { recordOutcome } from './item/record-outcome';
import { getOutcomeReport } from './outcome/get-outcome-report';
import { listOutcomes } from './outcome/list-outcomes';
import { draftPublication } from './publication/draft-publication';
import { proposePublication } from './publication/propose-publication';
import { objectPublication } from './resident/object-publication';
import { agreePublication } from './resident/agree-publication';
import { coverPhoto } from './photos/cover-photo';
import { listSimilar } from './board/list-similar';
import { exportMine } from './privacy/export-mine';
import { eraseMine } from './privacy/erase-mine';
import { publish } from './publication/publish';
import { unpublish } from './publication/unpublish';
import { link } from './item/link';
import { listFlagged } from './item/list-flagged';
import { getTotals } from './leader/get-totals';
import { listCounted } from './leader/list-counted';
import { listBoard } from './board/list-board';
import { getPublished } from './board/get-published';
import { ratePublished } from './board/rate-published';
import { witness } from './board/witness';
import { getVoter } from './voter/get-voter';
import { becomeVoter } from './voter/become-voter';
import { listVoters } from './voter/list-voters';
import { confirmVoter } from './voter/confirm-voter';
import { getCalendar } from './calendar/get-calendar';
import { previewNotices } from './notices/preview-notices';
import { saveCalendarDays } from './calendar/save-calendar-days';
import { recountFigures } from './administrator/recount-figures';
import { importStations } from './stations/import-stations';
import { getStationMap } from './stations/get-station-map';
import { getCodeImage } from './stations/get-code-image';
import { createActivity } from './activity/create-activity';
import { linkToActivity } from './activity/link-to-activity';
import { closeActivity } from './activity/close-activity';
import { listActivities } from './activity/list-activities';
import { listBoardActivities } from './activity/list-board-activities';
import { writeToBox } from './box/write-to-box';
import { listBox } from './box/list-box';
import { keepBoxNote } from './box/keep-box-note';
import { makeItemOfNote } from './box/make-item-of-note';
import { getDeputyCard } from './card/get-deputy-card';
import { listDeputies } from './card/list-deputies';
import { makePromise } from './card/make-promise';
import { keepPromise } from './card/keep-promise';
import { getCardCoverage } from './card/get-card-coverage';
import { getOpenFigures } from './board/get-open-figures';
import { getResponsibilityList } from './responsibility/get-responsibility-list';
import { listTasks } from './responsibility/list-tasks';
import { listDuties } from './responsibility/list-duties';
import { getTask } from './responsibility/get-task';
import { splitTask } from './responsibility/split-task';
import { previewListImport } from './responsibility/preview-list-import';
import { importList } from './responsibility/import-list';
import { reportDuty } from './responsibility/report-duty';
import { recordTaskEntry } from './responsibility/record-task-entry';
import { listBulletins } from './responsibility/list-bulletins';
import { getBulletin } from './responsibility/get-bulletin';
import { saveBulletin } from './responsibility/save-bulletin';
import { publishBulletin } from './responsibility/publish-bulletin';
import { readBulletin } from './responsibility/read-bulletin';
import { listCodes } from './codes/list-codes';
import { getCode } from './codes/get-code';
import { issueCode } from './codes/issue-code';
import { revokeCode } from './codes/revoke-code';
import { issueReceipt } from './receipts/issue-receipt';
import { lookUp } from './receipts/look-up';
import { offerHelp } from './helping/offer-help';
import { acceptHelp } from './helping/accept-help';
import { listHelpers } from './helping/list-helpers';
import { endHelp } from './helping/end-help';
import { logVisit } from './deputy/log-visit';
import { listVisits } from './deputy/list-visits';
import { checkVoiceImport } from './voice-import/check-voice-import';
import { getVoiceImport } from './voice-import/get-voice-import';
import { listVoiceImportRows } from './voice-import/list-voice-import-rows';
import { runVoiceImport } from './voice-import/run-voice-import';
import { dropVoiceImport } from './voice-import/drop-voice-import';
import { getVoiceTemplate } from './voice-import/get-voice-template';

/** Every operation of the contract and who does it: one without a handler does not compile. */
export const REGISTRY: Registry = {
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
  listCommonIssues,
  getCommonIssue,
  confirmCommonIssue,
  uniteCommonIssues,
  splitCommonIssue,
  savePersonalWords,
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
  getResponsibilityList,
  listTasks,
  listDuties,
  getTask,
  splitTask,
  previewListImport,
  importList,
  reportDuty,
  recordTaskEntry,
  listBulletins,
  getBulletin,
  saveBulletin,
  publishBulletin,
  readBulletin,
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
  checkVoiceImport,
  getVoiceImport,
  listVoiceImportRows,
  runVoiceImport,
  dropVoiceImport,
  getVoiceTemplate,
  suggestRoute,
  getRoutingCatalogue,
  listRoutes,
  saveRoute,
  switchRouting,
  importRoutes,
  exportRoutes,
  listGrids,
  assignByTierMany,
};
