import type { OperationName, OutputOf } from '@shared/contract/operations';
import type { ErrorCode, ErrorData } from '@shared/error/catalogue';

/** The server said no, by name, with what the sentence needs. */
export type Refused = {
  [Code in ErrorCode]: { ok: false; kind: 'refused'; code: Code; data: ErrorData[Code] };
}[ErrorCode];

/** No answer came: nobody knows whether it was done. The same key asked again finds out without doing it twice. */
export interface Unreached {
  ok: false;
  kind: 'unreached';
}

export type Failure = Refused | Unreached;
export type CallAnswer<Name extends OperationName> = { ok: true; data: OutputOf<Name> } | Failure;

/** Nobody decided about it: the same intent goes again, under its key. */
export const isUndecided = (failure: Failure): boolean =>
  failure.kind === 'unreached' || UNDECIDED.includes(failure.code);

const UNDECIDED: readonly ErrorCode[] = ['busy', 'internal', 'not_stored'];

export const UNREACHED: Unreached = { ok: false, kind: 'unreached' };
