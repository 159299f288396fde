import { sdk } from './cloud';
import type { Collection } from './database';

export interface Transaction {
  collection(name: string): Pick<Collection, 'doc' | 'add'>;
}

interface OpenTransaction extends Transaction {
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

const ATTEMPTS = 5;
const isConflict = (error: unknown) =>
  /TransactionConflict|TRANSACTION_CONFLICT/.test(String((error as { errMsg?: unknown }).errMsg ?? error));

/**
 * For invariants that span documents. The SDK's own `runTransaction` does not retry a conflict that an operation
 * raised, nor roll back before it retries a commit (PLATFORM.md §2): this does both. Single-document operations only.
 */
export async function inTransaction<Result>(
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = (await sdk().database().startTransaction()) as OpenTransaction;
    try {
      const result = await work(transaction);
      await transaction.commit();
      return result;
    } catch (error) {
      // The transaction may have ended with the error: what matters is that it does not stay open.
      await transaction.rollback().catch(() => undefined);
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 10 * (1 + Math.random())));
    }
  }
}
