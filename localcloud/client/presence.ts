import { HttpError } from '../server/http';

/** How an openid may look. All digits are out: the SDK would turn them into a number. */
const OPENID = /^(?!\d+$)[A-Za-z0-9_-]{4,64}$/;

export function isOpenid(value: unknown): value is string {
  return typeof value === 'string' && OPENID.test(value);
}

/** When each person last used the mini-program: text checks demand that it was within two hours. */
export class Presence {
  private readonly lastSeen = new Map<string, number>();

  constructor(private readonly now: () => number) {}

  /** Takes the `as` of a client's request; 400 when it is not an openid. */
  arrive(as: unknown): string {
    if (!isOpenid(as)) throw new HttpError(400, '`as` must be an openid: 4 to 64 of A-Z a-z 0-9 _ -');
    this.lastSeen.set(as, this.now());
    return as;
  }

  seenWithin(openid: string, ms: number): boolean {
    const seen = this.lastSeen.get(openid);
    return seen !== undefined && this.now() - seen <= ms;
  }

  clear(): void {
    this.lastSeen.clear();
  }
}
