import { Journal } from '../server/journal';

interface Change {
  openid: string;
  templateId: string;
  change: 'accept' | 'spend' | 'withdraw';
  /** Long-term templates: one accept stands until it is withdrawn. */
  standing?: boolean;
}

export interface Consent {
  openid: string;
  templateId: string;
  /** Messages that may still be sent; null for a standing consent. */
  left: number | null;
}

/** Who agreed to how many messages of which template. One accept is one message; accepts add up and do not expire. */
export class Consents {
  private readonly journal: Journal<Change>;
  private readonly left = new Map<string, number>();

  constructor(file: string, onWarning?: (text: string) => void) {
    this.journal = new Journal(file, onWarning);
    for (const change of this.journal.entries) this.apply(change);
  }

  accept(openid: string, templateId: string, standing: boolean): void {
    this.record({ openid, templateId, change: 'accept', standing });
  }

  withdraw(openid: string, templateId: string): void {
    this.record({ openid, templateId, change: 'withdraw' });
  }

  /** Uses one consent up; false when there is none. */
  spend(openid: string, templateId: string): boolean {
    if ((this.left.get(keyOf({ openid, templateId })) ?? 0) < 1) return false;
    this.record({ openid, templateId, change: 'spend' });
    return true;
  }

  list(): Consent[] {
    return Array.from(this.left, ([key, left]) => {
      const [openid = '', templateId = ''] = key.split('\n');
      return { openid, templateId, left: left === Infinity ? null : left };
    });
  }

  clear(): void {
    this.journal.clear();
    this.left.clear();
  }

  close(): void {
    this.journal.close();
  }

  private record(change: Change): void {
    this.journal.append(change);
    this.apply(change);
  }

  private apply(change: Change): void {
    const key = keyOf(change);
    const before = this.left.get(key) ?? 0;
    if (change.change === 'withdraw') this.left.set(key, 0);
    else if (change.change === 'spend') this.left.set(key, before - 1);
    else this.left.set(key, change.standing ? Infinity : before + 1);
  }
}

function keyOf({ openid, templateId }: { openid: string; templateId: string }): string {
  return `${openid}\n${templateId}`;
}
