import type { AllowanceUnit } from '../calendar/count';
import type { ItemState } from '../item/states';
import type { Role } from '../permission/roles';
import type { RowIssue } from '../responsibility/row-issue';
import type { TableProblem } from '../table-rows/read-table';
import type { FileProblem } from '../voice-import/problems';

/**
 * Every refusal the product can give, with the data its sentence needs. Words are in shared/wording/errors.ts.
 * A code is part of the contract: rename none, add freely.
 */
export interface ErrorData {
  /** Not understood, or not known here. */
  unknown_operation: { operation: string };
  invalid_input: { issues: { path: string; problem: string }[] };
  request_too_large: { limit: number };
  not_signed_in: Record<string, never>;
  acting_as_unknown: { actingAs: string };
  wrong_caller: { needed: string };
  key_missing: Record<string, never>;
  key_reused: Record<string, never>;
  internal: { trace: string };
  busy: Record<string, never>;
  /** Nothing can be written just now: the disk is full, may only be read, or is damaged. Nothing was changed. */
  not_stored: { trace: string };

  /** Not there, or not theirs: the two answer alike wherever the difference would tell something. */
  item_not_found: Record<string, never>;
  place_not_found: Record<string, never>;
  station_not_found: Record<string, never>;
  deputy_not_found: Record<string, never>;
  unit_not_found: Record<string, never>;
  notice_not_found: Record<string, never>;
  code_unknown: Record<string, never>;
  /** Whose it was, and where to go instead. */
  code_revoked: {
    placeId: string;
    placeName: string;
    called: string;
    at: number;
    stationId?: string;
    deputyId?: string;
  };
  /** The paper is still there, nobody stands behind it any more. */
  code_left: { placeName: string };
  /** A code of another place than the one spoken to. */
  code_elsewhere: { placeName: string };
  code_target_not_found: Record<string, never>;
  too_many_guesses: Record<string, never>;
  receipt_not_needed: Record<string, never>;
  /** Not there, does not fit, or tried too often: which of them, nobody is told. */
  look_up_failed: Record<string, never>;
  help_code_unknown: Record<string, never>;
  help_is_yours: Record<string, never>;
  helper_not_found: Record<string, never>;
  too_many_helpers: { maximum: number };
  day_ahead: { day: string };
  contact_not_found: Record<string, never>;

  /** The machine's refusals. */
  /** `possible`: what this person can do now. `by`, `at`: who moved it last, where that may be told. */
  illegal_transition: { command: string; state: ItemState; possible: string[]; by?: string; at?: number };
  /** The same was done already, by this tap's twin or by somebody faster: nothing is wrong. */
  already_there: { command: string; state: ItemState; by?: string; at: number };
  not_allowed: { command: string; holder: string };
  /** The place gives this step to somebody else (责任主体). */
  step_not_yours: { command: string; owner: string };
  /** The screener who declined may not judge the appeal. */
  same_screener: Record<string, never>;
  appeal_used: Record<string, never>;
  appeal_too_late: { until: number };
  urge_too_soon: { availableAt: number };
  category_required: Record<string, never>;
  category_unknown: { categoryId: string };
  tier_unknown: { tier: string };
  tier_not_yours: { tier: string };
  policy_unknown: { policyId: string };
  text_too_short: { minimum: number };
  text_too_long: { maximum: number; length: number };
  promise_required: { resultClass: string };
  promise_in_past: { dueDay: string };
  said_in_future: Record<string, never>;
  rating_reason_required: Record<string, never>;
  withdraw_reason_required: Record<string, never>;
  deputy_unavailable: { name: string };
  too_many_photos: { maximum: number };
  kind_not_yours: { kind: string };
  kind_not_here: { kind: string };
  source_not_here: { source: string };
  court_ref_required: Record<string, never>;
  parties_must_agree: Record<string, never>;
  merge_into_itself: Record<string, never>;
  parent_not_open: { no: string };
  tier_is_yours: { tier: string };
  tier_passed_on: Record<string, never>;
  return_not_allowed: Record<string, never>;
  return_too_late: { until: number };
  return_final: Record<string, never>;
  returns_used: { maximum: number };
  owner_required: Record<string, never>;
  owner_is_yourself: Record<string, never>;
  ask_by_phone: Record<string, never>;
  extension_not_allowed: Record<string, never>;
  extension_used: Record<string, never>;
  extension_too_late: { dueAt: number };
  /** A unit answers on the spot only where it sat face to face. */
  unit_only_in_session: Record<string, never>;
  extension_grant_too_late: { dueAt: number };
  court_return_too_late: { until: number };
  dispute_to_court: Record<string, never>;
  extension_too_long: { maximum: number; unit: AllowanceUnit };
  extension_not_asked: Record<string, never>;
  co_reply_given: Record<string, never>;
  beneficiaries_required: Record<string, never>;
  mediation_required: Record<string, never>;
  outcome_required: Record<string, never>;
  outcome_empty: Record<string, never>;
  promise_open: Record<string, never>;
  promise_settled: Record<string, never>;
  not_complete: { missing: string[]; all: number };
  reopen_too_late: { until: number };
  day_in_past: { day: string };
  three_roles_required: Record<string, never>;
  key_steps_required: { missing: string[] };
  supervision_not_found: Record<string, never>;
  step_done: Record<string, never>;
  report_given: Record<string, never>;
  report_missing: Record<string, never>;
  never_public: { kind: string };
  publication_objected: Record<string, never>;
  publication_agreed: Record<string, never>;
  already_published: Record<string, never>;
  publication_not_proposed: Record<string, never>;
  not_published: Record<string, never>;
  publication_undecided: Record<string, never>;
  publication_changed: Record<string, never>;
  /** The board and those who judge it. */
  not_on_board: Record<string, never>;
  public_rating_off: Record<string, never>;
  not_answered_yet: Record<string, never>;
  rating_is_yours: Record<string, never>;
  rated_already: Record<string, never>;
  voter_required: Record<string, never>;
  voter_waiting: { stationName: string };
  voter_not_found: Record<string, never>;
  voter_phone_taken: Record<string, never>;
  area_not_found: Record<string, never>;
  grid_not_found: Record<string, never>;
  not_your_area: { areaName: string };
  witnessed_already: Record<string, never>;
  phone_code_invalid: Record<string, never>;
  link_there: Record<string, never>;
  nothing_late: Record<string, never>;
  nothing_provisional: Record<string, never>;

  /** The calendar of the office. */
  day_not_real: { day: string; year: string };
  day_twice: { day: string };
  day_without_name: { day: string };
  year_known: { year: string };
  year_incomplete: { year: string; day: string };

  /** Stations, activities, the suggestion box, promises. */
  rows_wrong: { count: number };
  /** Nobody has compared enough of what was suggested with what people chose. */
  measured_too_little: { count: number; minimum: number };
  catalogue_full: { maximum: number };
  common_issue_not_found: Record<string, never>;
  /** What a unit says to each asker goes with its reply: only while that is being written. */
  personal_words_closed: Record<string, never>;
  activity_not_found: Record<string, never>;
  activity_closed: Record<string, never>;
  activity_full: { maximum: number };
  box_used_today: { maximum: number };
  note_not_found: Record<string, never>;
  note_settled: Record<string, never>;
  /** Told by somebody else, or there is something newer to tell. */
  call_not_listed: Record<string, never>;
  promise_not_found: Record<string, never>;
  promise_kept_already: Record<string, never>;
  /** Modules, and the responsibility list. */
  module_off: { module: string };
  table_unreadable: { problem: TableProblem; columns: string[] };
  /** The first of them; `total` says how many there are. */
  rows_refused: { issues: RowIssue[]; total: number };
  nothing_changes: Record<string, never>;
  task_not_found: Record<string, never>;
  duty_not_found: Record<string, never>;
  duty_not_yours: { unitName: string };
  changed_meanwhile: { by: string; at: number };
  day_in_future: { day: string };
  bulletin_not_found: Record<string, never>;
  bulletin_published: Record<string, never>;

  /** Tables of voices from outside the app. */
  upload_missing: Record<string, never>;
  import_file_refused: { problem: FileProblem; columns: string[] };
  import_not_found: Record<string, never>;
  import_rows_wrong: { count: number };
  import_running: Record<string, never>;

  /** Who may act: the first administrator, invitations, seats. */
  deployment_code_unknown: Record<string, never>;
  deployment_code_used: Record<string, never>;
  deployment_code_expired: { at: number };
  administrator_there: Record<string, never>;
  invitation_unknown: Record<string, never>;
  invitation_guessed: Record<string, never>;
  invitation_used: Record<string, never>;
  invitation_revoked: Record<string, never>;
  invitation_expired: { at: number };
  invitation_is_yours: Record<string, never>;
  invitation_not_out: Record<string, never>;
  seat_taken: Record<string, never>;
  seat_gone: Record<string, never>;
  seat_free: Record<string, never>;
  seat_is_theirs: { name: string };
  /** A deputy's seat is the person's own: it is not handed on. */
  seat_is_personal: Record<string, never>;
  member_not_found: Record<string, never>;
  last_administrator: Record<string, never>;
  roles_apart: { role: Role; other: Role };
  phone_required: { tail: string };
  phone_not_theirs: { tail: string };
  phone_not_on_roster: Record<string, never>;
  stand_in_days: { maximum: number };
  stand_in_overlaps: { name: string; fromDay: string; untilDay: string };
  stand_in_absent: { name: string };
  stand_in_elsewhere: Record<string, never>;
  stand_in_not_found: Record<string, never>;
  /** The place itself, changed on a screen. By whom, where that is known. */
  place_changed: { by: string; at: number; summary: string };
  /** The first of them; `total` says how many there are. */
  place_invalid: { problems: { where: string; problem: string }[]; total: number };
  place_version_not_found: Record<string, never>;

  /** Rule documents. */
  rule_not_found: Record<string, never>;
  rule_day_too_early: { day: string };
  rule_change_missing: Record<string, never>;

  /** Rosters from a spreadsheet. */
  roster_import_not_found: Record<string, never>;
  roster_rows_wrong: { count: number };
  /** It was brought in or taken back already, or something newer stands in its place. */
  roster_settled: Record<string, never>;
  /** What has changed since, in words. */
  roster_undo_refused: { why: 'changed' | 'seated'; what: string };
  /** Search for staff. */
  search_empty: Record<string, never>;
  search_too_short: { minimum: number };
  search_too_long: { maximum: number; length: number };
  /** A phone is looked for by who says why. */
  search_needs_reason: Record<string, never>;
  search_not_a_phone: Record<string, never>;
  search_not_a_name: Record<string, never>;
  search_days_wrong: Record<string, never>;
  too_many_views: { maximum: number };
  view_empty: Record<string, never>;
  view_of_person: Record<string, never>;
  view_not_found: Record<string, never>;

  /** Intake. */
  content_refused: Record<string, never>;
  too_many_today: { maximum: number };
  /** More calls, or voices, of one person than a minute bears. */
  too_fast: { availableAt: number };
  photo_not_yours: { id: string };
  photo_not_ready: { id: string };
  photo_too_large: { maximum: number };
  photo_type_unknown: Record<string, never>;
  photo_too_many_pixels: { maximum: number };
  photo_two_in_one: Record<string, never>;
  voice_unknown: Record<string, never>;
  photo_missing: Record<string, never>;
  photo_not_coverable: Record<string, never>;
  photo_withheld: Record<string, never>;
  photo_covered_often: { maximum: number };
  slot_expired: Record<string, never>;
  phone_invalid: Record<string, never>;
  share_unknown: Record<string, never>;
}

export type ErrorCode = keyof ErrorData;

/** A refusal as a value: the domain returns it, the entry answers it, the app words it. */
export type Refusal = { [Code in ErrorCode]: { code: Code; data: ErrorData[Code] } }[ErrorCode];

export function refuse<Code extends ErrorCode>(code: Code, data: ErrorData[Code]): Refusal {
  return { code, data } as Refusal;
}
