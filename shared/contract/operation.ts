import type * as z from 'zod';
import type { ErrorCode } from '../error/catalogue';
import type { Role } from '../permission/roles';

/**
 * Who may call: `anyone` known to the platform, or people under one of these roles (the hat named in `actingAs`).
 * Whether they may do it to *this* item is the machine's answer, not the caller's kind.
 */
export type Caller = 'anyone' | readonly Role[];

export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  name: string;
  /** One sentence: what it does. */
  summary: string;
  caller: Caller;
  /** A command changes something and needs a client-made key; a query does not. */
  type: 'command' | 'query';
  /** A `z.strictObject`, and so is each object in it: a field that nobody reads is refused rather than dropped. */
  input: Input;
  output: Output;
  /** Refusals beyond those that any call may get (COMMON_ERRORS). */
  errors: readonly ErrorCode[];
}

export function operation<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Operation<Input, Output>,
): Operation<Input, Output> {
  return definition;
}

/** What any call may be answered. */
export const COMMON_ERRORS: readonly ErrorCode[] = [
  'unknown_operation',
  'invalid_input',
  'request_too_large',
  'not_signed_in',
  'acting_as_unknown',
  'wrong_caller',
  'too_fast',
  'internal',
  'busy',
];

/** What any command may be answered beside them. */
export const COMMAND_ERRORS: readonly ErrorCode[] = ['key_missing', 'key_reused', 'not_stored'];

/** Refusals of every command given to an item. */
export const ITEM_ERRORS = [
  'item_not_found',
  'not_allowed',
  'illegal_transition',
  'already_there',
  'step_not_yours',
] as const satisfies readonly ErrorCode[];
