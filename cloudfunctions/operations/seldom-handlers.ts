import { transferUp } from './office/transfer-up';
import { recordUpperResult } from './office/record-upper-result';
import { listContactViews } from './contact/list-contact-views';
import { assignByTierMany } from './office/assign-by-tier-many';
import { mergeMany } from './office/merge-many';
import { draftPublication } from './publication/draft-publication';
import { proposePublication } from './publication/propose-publication';
import { objectPublication } from './resident/object-publication';
import { agreePublication } from './resident/agree-publication';
import { coverPhoto } from './photos/cover-photo';
import { publish } from './publication/publish';
import { unpublish } from './publication/unpublish';
import { ratePublished } from './board/rate-published';
import { link } from './item/link';
import { listFlagged } from './item/list-flagged';
import { reportSupervision } from './unit/report-supervision';
import { recordOutcome } from './item/record-outcome';
import { listGrids } from './station/list-grids';
import type { Handlers } from '../services/handler';
import type { SeldomName } from './seldom';
import { withholdPhoto } from './photos/withhold-photo';
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
import { checkVoiceImport } from './voice-import/check-voice-import';
import { getVoiceImport } from './voice-import/get-voice-import';
import { listVoiceImportRows } from './voice-import/list-voice-import-rows';
import { runVoiceImport } from './voice-import/run-voice-import';
import { dropVoiceImport } from './voice-import/run-voice-import';
import { getVoiceTemplate } from './voice-import/get-voice-template';
import { getRosterFile } from './roster-import/get-roster-file';
import { checkRosterImport } from './roster-import/check-roster-import';
import { getRosterImport } from './roster-import/get-roster-import';
import { listRosterImportRows } from './roster-import/list-roster-import-rows';
import { runRosterImport } from './roster-import/run-roster-import';
import { undoRosterImport } from './roster-import/undo-roster-import';
import { getRoutingCatalogue } from './routing/get-routing-catalogue';
import { listRoutes } from './routing/list-routes';
import { saveRoute } from './routing/save-route';
import { switchRouting } from './routing/switch-routing';
import { importRoutes } from './routing/import-routes';
import { exportRoutes } from './routing/export-routes';
import { listCommonIssues } from './common-issues/list-common-issues';
import { getCommonIssue } from './common-issues/get-common-issue';
import { confirmCommonIssue } from './common-issues/confirm-common-issue';
import { uniteCommonIssues } from './common-issues/unite-common-issues';
import { splitCommonIssue } from './common-issues/split-common-issue';
import { savePersonalWords } from './common-issues/save-personal-words';
import { listGroups } from './intake/list-groups';
import { supervise } from './supervision/supervise';
import { tickSupervision } from './supervision/tick-supervision';
import { surveySupervision } from './supervision/survey-supervision';
import { instruct } from './leader/instruct';
import { getOutcomeReport } from './outcome/get-outcome-report';
import { listOutcomes } from './outcome/list-outcomes';
import { exportMine } from './privacy/export-mine';
import { eraseMine } from './privacy/erase-mine';
import { getTotals } from './leader/get-totals';
import { listCounted } from './leader/list-counted';
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
import { noteCalled } from './inbox/note-called';
import { keepBoxNote } from './box/keep-box-note';
import { makeItemOfNote } from './box/make-item-of-note';
import { getDeputyCard } from './card/get-deputy-card';
import { listDeputies } from './card/list-deputies';
import { makePromise } from './card/make-promise';
import { keepPromise } from './card/keep-promise';
import { getCardCoverage } from './card/get-card-coverage';
import { getOpenFigures } from './board/get-open-figures';
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
import { redeemDeploymentCode } from './members/redeem-deployment-code';
import { inviteMembers } from './members/invite-members';
import { revokeInvitation } from './members/revoke-invitation';
import { getInvitationImage } from './members/get-invitation-image';
import { openInvitation } from './members/open-invitation';
import { acceptInvitation } from './members/accept-invitation';
import { declineInvitation } from './members/decline-invitation';
import { listMembers } from './members/list-members';
import { getMember } from './members/get-member';
import { unbindMember } from './members/unbind-member';
import { transferMember } from './members/transfer-member';
import { lockMember } from './members/lock-member';
import { listOpenedContacts } from './contact/list-opened-contacts';
import { listMemberEvents } from './members/list-member-events';
import { getStandIns } from './members/get-stand-ins';
import { setStandIn } from './members/set-stand-in';
import { endStandIn } from './members/end-stand-in';
import { getPlaceSettings } from './places/get-place-settings';
import { previewPlaceSettings } from './places/preview-place-settings';
import { savePlaceSettings } from './places/save-place-settings';
import { listPlaceVersions } from './places/list-place-versions';
import { getPlaceVersion } from './places/get-place-version';
import { testTemplate } from './places/test-template';
import { listRules } from './rules/list-rules';
import { getRule } from './rules/get-rule';
import { publishRule } from './rules/publish-rule';
import { searchItems } from './search/search-items';
import { searchPerson } from './search/search-person';
import { listPersonSearches } from './search/list-person-searches';
import { listSavedViews } from './search/list-saved-views';
import { saveView } from './search/save-view';
import { getHealth } from './administrator/get-health';
import { dropSavedView } from './search/drop-saved-view';
import { getDutyRoster } from './members/get-duty-roster';
import { saveDutyRoster } from './members/save-duty-roster';

/** A part of the function of its own, read by the first call for one of them. */
export const SELDOM_HANDLERS: Handlers<SeldomName> = {
  transferUp,
  recordUpperResult,
  listContactViews,
  assignByTierMany,
  mergeMany,
  draftPublication,
  proposePublication,
  objectPublication,
  agreePublication,
  coverPhoto,
  publish,
  unpublish,
  ratePublished,
  link,
  listFlagged,
  reportSupervision,
  recordOutcome,
  listGrids,
  withholdPhoto,
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
  checkVoiceImport,
  getVoiceImport,
  listVoiceImportRows,
  runVoiceImport,
  dropVoiceImport,
  getVoiceTemplate,
  getRosterFile,
  checkRosterImport,
  getRosterImport,
  listRosterImportRows,
  runRosterImport,
  undoRosterImport,
  getRoutingCatalogue,
  listRoutes,
  saveRoute,
  switchRouting,
  importRoutes,
  exportRoutes,
  listCommonIssues,
  getCommonIssue,
  confirmCommonIssue,
  uniteCommonIssues,
  splitCommonIssue,
  savePersonalWords,
  listGroups,
  supervise,
  tickSupervision,
  surveySupervision,
  instruct,
  getOutcomeReport,
  listOutcomes,
  exportMine,
  eraseMine,
  getTotals,
  listCounted,
  getVoter,
  becomeVoter,
  listVoters,
  confirmVoter,
  getCalendar,
  previewNotices,
  saveCalendarDays,
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
  noteCalled,
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
  redeemDeploymentCode,
  inviteMembers,
  revokeInvitation,
  getInvitationImage,
  openInvitation,
  acceptInvitation,
  declineInvitation,
  listMembers,
  getMember,
  unbindMember,
  transferMember,
  lockMember,
  listMemberEvents,
  listOpenedContacts,
  getStandIns,
  setStandIn,
  endStandIn,
  getPlaceSettings,
  previewPlaceSettings,
  savePlaceSettings,
  listPlaceVersions,
  getPlaceVersion,
  testTemplate,
  listRules,
  getRule,
  publishRule,
  searchItems,
  searchPerson,
  listPersonSearches,
  listSavedViews,
  saveView,
  dropSavedView,
  getHealth,
  getDutyRoster,
  saveDutyRoster,
};
