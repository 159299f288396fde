import { dayOf } from '@shared/common/shanghai';
import { findDutyRoster, type StoredDutyRoster } from '../store/duty-rosters';
import { isWorn, scopeOf, type Membership } from '@shared/permission/roles';
import type { Runtime } from '../platform/runtime';
import { findCode, type StoredCode } from '../store/codes';
import { membersOfScope, membershipsOf, type StoredMember } from '../store/members';
import { findPlace, type StoredPlace } from '../store/places';

export const REMEMBERED_MS = 60_000;
/** Beyond this many people an instance starts afresh, rather than grow. */
const PEOPLE_MAX = 5_000;
const CODES_MAX = 2_000;
const SCOPES_MAX = 2_000;

interface Remembered<Value> {
  at: number;
  value: Promise<Value>;
}

/** Places and people as they were at most a minute ago: what every call needs and hardly ever changes. */
export class Directory {
  private readonly places = new Map<string, Remembered<StoredPlace | null>>();
  private readonly people = new Map<string, Remembered<Membership[]>>();
  private readonly scopes = new Map<string, Remembered<StoredMember[]>>();
  private readonly duties = new Map<string, Remembered<StoredDutyRoster | null>>();
  private readonly codes = new Map<string, Remembered<StoredCode | null>>();

  constructor(private readonly runtime: Runtime) {}

  place(placeId: string): Promise<StoredPlace | null> {
    return this.recall(this.places, placeId, findPlace);
  }

  /** What was just written must be seen here at once; other instances learn it within a minute. */
  forgetPlace(placeId: string): void {
    this.places.delete(placeId);
  }

  placeAsOfNow(placeId: string): Promise<StoredPlace | null> {
    this.forgetPlace(placeId);
    return this.place(placeId);
  }

  code(scene: string): Promise<StoredCode | null> {
    if (this.codes.size > CODES_MAX) this.codes.clear();
    return this.recall(this.codes, scene, findCode);
  }

  /** Somebody holds the paper in their hand: that it was taken back, whichever instance answers has to know at once. */
  codeAsOfNow(scene: string): Promise<StoredCode | null> {
    this.forgetCode(scene);
    return this.code(scene);
  }

  /** Whose hats have just changed: seen here at once, elsewhere within a minute. */
  forgetPerson(openid: string): void {
    this.people.delete(openid);
  }

  /** Who stands behind which scope has just changed. */
  forgetScopes(): void {
    this.scopes.clear();
  }

  forgetCode(scene: string): void {
    this.codes.delete(scene);
  }

  /** Those that may be worn now: who stands in does so for given days. */
  async memberships(openid: string): Promise<Membership[]> {
    if (this.people.size > PEOPLE_MAX) this.people.clear();
    const hats = await this.recall(this.people, openid, membershipsOf);
    return hats.filter((hat) => isWorn(hat, this.runtime.now()));
  }

  /** The people behind a scope. */
  async membersOf(scope: string): Promise<StoredMember[]> {
    if (this.scopes.size > SCOPES_MAX) this.scopes.clear();
    const members = await this.recall(this.scopes, scope, membersOfScope);
    const now = this.runtime.now();
    return members
      .map((member) => ({ ...member, memberships: member.memberships.filter((hat) => isWorn(hat, now)) }))
      .filter(({ memberships }) => memberships.some((hat) => scopeOf(hat) === scope));
  }

  /** The seat of a unit that is on duty today. */
  async onDuty(scope: string): Promise<string | undefined> {
    if (this.duties.size > SCOPES_MAX) this.duties.clear();
    const roster = await this.recall(this.duties, scope, findDutyRoster);
    return roster?.days[dayOf(this.runtime.now())];
  }

  forgetDuty(scope: string): void {
    this.duties.delete(scope);
  }

  private recall<Value>(
    known: Map<string, Remembered<Value>>,
    key: string,
    read: (key: string) => Promise<Value>,
  ): Promise<Value> {
    const now = this.runtime.now();
    const found = known.get(key);
    if (found && now >= found.at && now - found.at < REMEMBERED_MS) return found.value;
    const value = read(key);
    known.set(key, { at: now, value });
    // A failed read is not remembered.
    value.catch(() => known.delete(key));
    return value;
  }
}
