import type { ItemState } from '../item/states';

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

  /** Not there, or not theirs: the two answer alike wherever the difference would tell something. */
  item_not_found: Record<string, never>;
  place_not_found: Record<string, never>;
  station_not_found: Record<string, never>;
  deputy_not_found: Record<string, never>;
  unit_not_found: Record<string, never>;
  notice_not_found: Record<string, never>;
  code_unknown: Record<string, never>;
  code_revoked: Record<string, never>;
  contact_not_found: Record<string, never>;

  /** The machine's refusals. */
  illegal_transition: { command: string; state: ItemState };
  not_allowed: { command: string; holder: string };
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
  rating_reason_required: Record<string, never>;
  withdraw_reason_required: Record<string, never>;
  deputy_unavailable: { name: string };
  too_many_photos: { maximum: number };
  kind_not_yours: { kind: string };

  /** Intake. */
  content_refused: Record<string, never>;
  too_many_today: { maximum: number };
  photo_not_yours: { id: string };
  photo_not_ready: { id: string };
  photo_too_large: { maximum: number };
  photo_type_unknown: Record<string, never>;
  photo_missing: Record<string, never>;
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
