import type { Invocation, InvocationRecord } from './invocation';

const REMEMBERED = 1000;

/** The latest invocations, found by the token that each of their calls carries. */
export class InvocationLedger {
  private readonly byToken = new Map<string, Invocation>();

  add(invocation: Invocation): void {
    this.byToken.set(invocation.token, invocation);
    if (this.byToken.size <= REMEMBERED) return;
    for (const [token, old] of this.byToken) {
      if (old.running) continue;
      this.byToken.delete(token);
      return;
    }
  }

  find(token: string): Invocation | undefined {
    return this.byToken.get(token);
  }

  records(): InvocationRecord[] {
    return Array.from(this.byToken.values(), (invocation) => invocation.record);
  }

  last(): InvocationRecord | undefined {
    return this.records().at(-1);
  }

  forgetEnded(): void {
    for (const [token, invocation] of this.byToken) if (!invocation.running) this.byToken.delete(token);
  }
}
