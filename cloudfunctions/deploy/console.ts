export type ConsoleService = 'tcb' | 'scf';

/** What the console's own interfaces answer; each reader looks at the fields that it needs. */
export type ConsoleAnswer = Record<string, unknown>;

/**
 * The one door to WeChat's consoles: the cloud's management interface, of which nothing can be tried without an account.
 * Actions and fields are those that the platform's own tools send (miniprogram-ci, @cloudbase/manager-node 5.6).
 */
export interface CloudConsole {
  /** @throws ConsoleRefusal when the console says no */
  ask(service: ConsoleService, action: string, fields: Record<string, unknown>): Promise<ConsoleAnswer>;
}

/** The console's *no* with its code: `ResourceNotFound.Function`, `AuthFailure.SignatureFailure`… */
export class ConsoleRefusal extends Error {
  constructor(
    readonly action: string,
    readonly code: string,
    message: string,
  ) {
    super(`${action}: ${code} ${message}`);
  }
}

/** A list that the console may answer as null when it is empty. */
export const listOf = (value: unknown): ConsoleAnswer[] =>
  Array.isArray(value) ? (value as ConsoleAnswer[]) : [];

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
