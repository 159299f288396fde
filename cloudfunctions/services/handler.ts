import type { OperationName, OutputOf, ParsedInputOf } from '@shared/contract/operations';
import type { Refusal } from '@shared/error/catalogue';
import type { ServiceContext } from './context';
import type { Session } from './session/session';

/** What a handler knows beside its input: who calls under which hat, when, and which intent this is. */
export interface Call {
  context: ServiceContext;
  session: Session;
  /** One moment for the whole call, ms. */
  now: number;
  /** Fingerprint of person and client-made key: nobody meets another's. Empty for queries. */
  key: string;
  /** Fingerprint of operation and input: the same key with another one is a conflict. Empty for queries. */
  inputHash: string;
}

/** Answers its output or a refusal that its contract names; anything thrown is `internal`. */
export type Handler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
  call: Call,
) => Promise<OutputOf<Name> | Refusal>;

/** Who answers each of these. */
export type Handlers<Names extends OperationName> = { [Name in Names]: Handler<Name> };

/** No output of the contract has both `code` and `data` at its top. */
export function isRefusal(value: object): value is Refusal {
  return 'code' in value && 'data' in value;
}
