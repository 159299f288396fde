import { HOUR_MS } from '@shared/common/shanghai';
import type { Command, CommandData, CommandName } from '@shared/item/commands';
import { titleOf } from '@shared/item/title';
import type { Actor } from '@shared/permission/actor';
import { KNOWN_CALENDAR } from '../../../cloudfunctions/services/calendar/known-years';
import { isRefusal } from '../../../cloudfunctions/services/handler';
import { appendCommand } from '../../../cloudfunctions/services/item/append';
import { dueAlarms } from '../../../cloudfunctions/services/timer/alarms';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { pick, seeded } from '../../../demo/seeded';
import { identityOf, keyOf } from './identity';
import { actorOf, COUNTY, DEPUTIES, OFFICE, residentOf, STATIONS, TIMER, UNITS } from './people';
import { wordsOf } from './words';

const { place } = COUNTY;

/** One item as its commands made it: each is decided and folded by the product's own code, and alarms ring on their way. */
export class Life {
  readonly random: () => number;
  readonly station;
  readonly deputy;
  readonly unit;
  private at: number;
  private stored: StoredItem | null = null;

  constructor(
    readonly nth: number,
    bornAt: number,
    private readonly now: number,
  ) {
    this.random = seeded(nth);
    this.station = pick(STATIONS, nth);
    this.at = bornAt;
    this.deputy = pick(DEPUTIES, this.number(1000));
    this.unit = pick(UNITS, this.number(1000));
  }

  get item(): StoredItem {
    if (!this.stored) throw new Error('nobody has spoken yet');
    return this.stored;
  }

  number(below: number): number {
    return Math.floor(this.random() * below);
  }

  get resident(): Actor {
    return { kind: 'resident', openid: residentOf(this.nth) };
  }

  /** Speaks to a deputy, or to a station. */
  submit(toDeputy: boolean): void {
    const text = wordsOf(this.random);
    const source = toDeputy
      ? ({ type: 'deputy_code', target: this.deputy.id } as const)
      : ({ type: 'chosen_station', target: this.station.id } as const);
    const { no, shareToken } = identityOf(this.nth, this.at);
    const stationId = toDeputy ? this.deputy.stationId : this.station.id;
    this.give(this.resident, 'submit', {
      no,
      placeId: place.id,
      kind: this.number(8) === 0 ? 'snap' : 'voice',
      source,
      title: titleOf(text),
      text,
      photos: [],
      stationId,
      ...(toDeputy ? { deputyId: this.deputy.id } : {}),
      verdict: 'passed',
      shareToken,
      hasPhone: this.number(2) === 0,
      maskedName: '王**',
    });
    if (toDeputy) this.give(TIMER, 'admit', { to: 'with_deputy', deputyId: this.deputy.id });
  }

  /** After some hours, unless now comes first: then nothing more has happened, and false. */
  after(hours: number): boolean {
    const next = this.at + hours * HOUR_MS;
    const until = Math.min(next, this.now);
    this.ring(until);
    this.at = until;
    return next <= this.now;
  }

  give<Name extends CommandName>(actor: Actor, name: Name, data: CommandData[Name]): boolean {
    return this.append(actor, { name, data } as unknown as Command);
  }

  /** Whoever holds it does the next thing. */
  byOffice = <Name extends CommandName>(name: Name, data: CommandData[Name]) =>
    this.give(actorOf(OFFICE), name, data);
  byStation = <Name extends CommandName>(name: Name, data: CommandData[Name]) =>
    this.give(actorOf(this.station.hat), name, data);
  byDeputy = <Name extends CommandName>(name: Name, data: CommandData[Name]) =>
    this.give(actorOf(this.deputy.hat), name, data);
  byUnit = <Name extends CommandName>(name: Name, data: CommandData[Name]) =>
    this.give(actorOf(this.unit.hat), name, data);
  byResident = <Name extends CommandName>(name: Name, data: CommandData[Name]) =>
    this.give(this.resident, name, data);

  /** What the timer does at each minute on the way. */
  private ring(until: number): void {
    for (;;) {
      const alarm = dueAlarms(this.item.alarms, until)[0];
      if (!alarm) return;
      this.at = Math.max(this.at, alarm.at);
      if (!this.append(TIMER, alarm.command)) return;
    }
  }

  private append(actor: Actor, command: Command): boolean {
    const key = keyOf(this.nth, (this.stored?.version ?? 0) + 1);
    const context = { now: this.at, actor, place, calendar: KNOWN_CALENDAR };
    const { id } = identityOf(this.nth, this.at);
    const after = appendCommand(
      this.stored,
      command,
      context,
      { key, inputHash: key },
      this.stored?._id ?? id,
    );
    if (isRefusal(after)) return false;
    this.stored = after;
    return true;
  }
}
