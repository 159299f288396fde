import { randomBytes } from 'node:crypto';
import { PlatformError } from '../platform-error';
import type { Collection } from './catalog';

export interface TransactionLimits {
  /** How long a transaction may stay open; the cloud's limit is 30 s. */
  transactionMs: number;
  /** How long an ordinary write waits for a transaction's lock. */
  lockWaitMs: number;
}

/** What a transaction will write at commit: the whole text, or null to remove. */
export interface PendingWrite {
  collection: Collection;
  id: Buffer;
  text: string | null;
}

export interface Transaction {
  readonly id: string;
  /** Number of the last commit that the transaction sees. */
  readonly snapshot: number;
  readonly invocation: string | undefined;
  readonly writes: Map<string, PendingWrite>;
}

interface Overwritten {
  /** Number of the commit that replaced the text. */
  by: number;
  text: string | null;
}

/** Identifies a document across collections. */
export function documentKey(collection: Collection, id: Buffer): string {
  return `${collection.id}:${id.toString('latin1')}`;
}

/**
 * Snapshot isolation as the cloud documents it: a transaction reads the state at its start and sees its own writes;
 * the first writer of a document locks it, a second transaction fails at once, an ordinary write waits.
 */
export class Transactions {
  private readonly open = new Map<string, { transaction: Transaction; timer: NodeJS.Timeout }>();
  private readonly locks = new Map<string, string>();
  private readonly waiting = new Map<string, Set<() => void>>();
  /** Older versions of documents that an open snapshot may still have to read, oldest first. */
  private readonly overwritten = new Map<string, Overwritten[]>();

  constructor(private readonly limits: TransactionLimits) {}

  begin(snapshot: number, invocation: string | undefined): Transaction {
    const transaction = { id: randomBytes(12).toString('hex'), snapshot, invocation, writes: new Map() };
    const timer = setTimeout(() => this.end(transaction.id), this.limits.transactionMs);
    timer.unref();
    this.open.set(transaction.id, { transaction, timer });
    return transaction;
  }

  get(id: string): Transaction {
    const entry = this.open.get(id);
    if (entry) return entry.transaction;
    throw new PlatformError(
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on server, transaction must be committed or aborted in 30 seconds',
    );
  }

  isOpenFor(invocation: string): boolean {
    for (const { transaction } of this.open.values()) if (transaction.invocation === invocation) return true;
    return false;
  }

  /** The text of a document at the transaction's snapshot, given what is stored now; null when it did not exist. */
  visible(
    transaction: Transaction,
    key: string,
    stored: { version: number; text: string } | undefined,
  ): string | null {
    const own = transaction.writes.get(key);
    if (own) return own.text;
    const older = this.overwritten.get(key)?.find((version) => version.by > transaction.snapshot);
    if (older) return older.text;
    return stored && stored.version <= transaction.snapshot ? stored.text : null;
  }

  /** Takes the write lock of a document, or fails at once and ends the transaction. */
  lock(transaction: Transaction, key: string, storedVersion: number | undefined): void {
    const holder = this.locks.get(key);
    const newer =
      (storedVersion ?? 0) > transaction.snapshot ||
      this.overwritten.get(key)?.some((version) => version.by > transaction.snapshot);
    if ((holder !== undefined && holder !== transaction.id) || newer) {
      // MongoDB aborts the loser of a write conflict; that the cloud does so too is unverified.
      this.end(transaction.id);
      throw conflict('Transaction is conflict, maybe resource operated by others. Please check your request');
    }
    this.locks.set(key, transaction.id);
  }

  end(id: string): void {
    const entry = this.open.get(id);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.open.delete(id);
    for (const [key, holder] of this.locks) {
      if (holder !== id) continue;
      this.locks.delete(key);
      this.waiting.get(key)?.forEach((wake) => wake());
      this.waiting.delete(key);
    }
    this.forgetOldVersions();
  }

  endAll(): void {
    for (const id of [...this.open.keys()]) this.end(id);
  }

  noteOverwrite(key: string, by: number, text: string | null): void {
    if (this.open.size === 0) return;
    const versions = this.overwritten.get(key);
    if (versions) versions.push({ by, text });
    else this.overwritten.set(key, [{ by, text }]);
  }

  /** The first of these documents that a transaction has locked. */
  lockedOf(keys: Iterable<string>): string | undefined {
    if (this.locks.size === 0) return undefined;
    for (const key of keys) if (this.locks.has(key)) return key;
    return undefined;
  }

  deadline(): number {
    return performance.now() + this.limits.lockWaitMs;
  }

  /** Resolves when the document's lock is released; rejects at the deadline. */
  async released(key: string, deadline: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const waiting = this.waiting.get(key) ?? new Set();
      this.waiting.set(key, waiting);
      const wake = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(wake);
        reject(conflict('the write waited too long for a document that a transaction holds'));
      }, deadline - performance.now());
      waiting.add(wake);
    });
  }

  private forgetOldVersions(): void {
    if (this.open.size === 0) return this.overwritten.clear();
    const oldest = Math.min(...[...this.open.values()].map(({ transaction }) => transaction.snapshot));
    for (const [key, versions] of this.overwritten) {
      const needed = versions.filter((version) => version.by > oldest);
      if (needed.length === 0) this.overwritten.delete(key);
      else if (needed.length < versions.length) this.overwritten.set(key, needed);
    }
  }
}

export function conflict(text: string): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] ${text}`,
  );
}
