import { Journal } from '../server/journal';

/** A subscription message as it appears on the person's phone. */
export interface DeliveredMessage {
  /** Counts up from 1. */
  id: number;
  openid: string;
  /** ms, by the cloud's clock. */
  at: number;
  templateId: string;
  title: string;
  /** In the template's order. */
  fields: { key: string; label: string; value: string }[];
  /** Where a tap leads, as given to `send`. */
  page: string;
  state: 'developer' | 'trial' | 'formal';
  functionName: string;
}

/** All delivered messages, kept on disk, and those who watch for new ones. */
export class Outbox {
  private readonly journal: Journal<DeliveredMessage>;
  private readonly watchers = new Set<(message: DeliveredMessage) => void>();

  constructor(file: string, onWarning?: (text: string) => void) {
    this.journal = new Journal(file, onWarning);
  }

  deliver(message: Omit<DeliveredMessage, 'id'>): DeliveredMessage {
    const delivered = { id: (this.journal.entries.at(-1)?.id ?? 0) + 1, ...message };
    this.journal.append(delivered);
    for (const watch of this.watchers) watch(delivered);
    return delivered;
  }

  messages(filter: { openid?: string; after?: number } = {}): DeliveredMessage[] {
    return this.journal.entries.filter(
      ({ id, openid }) =>
        id > (filter.after ?? 0) && (filter.openid === undefined || openid === filter.openid),
    );
  }

  /** Calls back for each new message; the answer stops it. */
  watch(callback: (message: DeliveredMessage) => void): () => void {
    this.watchers.add(callback);
    return () => this.watchers.delete(callback);
  }

  clear(): void {
    this.journal.clear();
  }

  close(): void {
    this.journal.close();
  }
}
