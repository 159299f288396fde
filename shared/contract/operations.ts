import type * as z from 'zod';
import { transferUp } from './transfer-up';
import { recordUpperResult } from './record-upper-result';
import { listContactViews } from './list-contact-views';
import { assignByTierMany } from './assign-by-tier-many';
import { mergeMany } from './merge-many';
import { draftPublication } from './draft-publication';
import { proposePublication } from './propose-publication';
import { objectPublication } from './object-publication';
import { agreePublication } from './agree-publication';
import { coverPhoto } from './cover-photo';
import { publish } from './publish';
import { unpublish } from './unpublish';
import { ratePublished } from './rate-published';
import { link } from './link';
import { listFlagged } from './list-flagged';
import { reportSupervision } from './report-supervision';
import { recordOutcome } from './record-outcome';
import { listGrids } from './list-grids';
import { listGroups } from './list-groups';
import { supervise } from './supervise';
import { tickSupervision } from './tick-supervision';
import { surveySupervision } from './survey-supervision';
import { instruct } from './instruct';
import { getOutcomeReport } from './get-outcome-report';
import { listOutcomes } from './list-outcomes';
import { withholdPhoto } from './withhold-photo';
import { exportMine } from './export-mine';
import { eraseMine } from './erase-mine';
import { getTotals } from './get-totals';
import { listCounted } from './list-counted';
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
import { noteCalled } from './note-called';
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
import { DAILY_OPERATIONS } from './daily-operations';

/** Every operation of the product. The server's registry and the app's client are typed by these names. */
export const OPERATIONS = {
  ...DAILY_OPERATIONS,
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
  listGroups,
  exportMine,
  eraseMine,
  supervise,
  tickSupervision,
  surveySupervision,
  instruct,
  getOutcomeReport,
  listOutcomes,
  withholdPhoto,
  getTotals,
  listCounted,
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
