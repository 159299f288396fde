import { HOUR_MS, momentOf } from '@shared/common/shanghai';
import type { Calendar } from '@shared/calendar/calendar';
import type { Command, CommandName } from '@shared/item/commands';
import { decide } from '@shared/item/decide';
import type { EventDraft } from '@shared/item/event';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { offersFor } from '@shared/item/offers';
import { TRANSITIONS } from '@shared/item/transitions';
import type { Actor } from '@shared/permission/actor';
import { standingOf, type Standing } from '@shared/permission/standing';
import type { PlaceFile } from '@shared/place/roster';
import { dueAlarms } from '../../../cloudfunctions/services/timer/alarms';
import { NOW } from './machine';
import { dataFor } from './walk-data';

export interface Step {
  /** Who among those whom the item knows, what among what they are offered, and how they fill it in. */
  who: number;
  what: number;
  n: number;
  hours: number;
  /** Waits for the next alarm instead, as the minute timer does. */
  waits: boolean;
}

export type Happening = EventDraft & { seq: number };
export interface Walked {
  event: Happening;
  before: Item | null;
  after: Item;
  now: number;
}

const RESIDENT: Actor = { kind: 'resident', openid: 'o-wang' };
export const TIMER: Actor = { kind: 'timer' };

/** Where most walks would be over before they began. */
const ENDS: readonly CommandName[] = ['withdraw', 'decline', 'merge', 'suspend'];

/** One item of one place, with everybody who has a hat there and time that goes on. */
export class Walk {
  item: Item | null = null;
  now = NOW;
  readonly events: Happening[] = [];
  private readonly people: Actor[];

  constructor(
    readonly file: PlaceFile,
    private calendar: Calendar,
    private readonly entered: Calendar,
    private readonly seen: (walked: Walked, walk: Walk) => void,
  ) {
    const hats = file.roster.staff.flatMap(({ openid, memberships }) =>
      memberships.map((hat): Actor => ({
        kind: 'member',
        openid,
        membership: { ...hat, placeId: file.place.id },
      })),
    );
    this.people = [RESIDENT, ...hats];
  }

  /** Those who stand in some way to the item now, the timer last. */
  known(): [Actor, Standing][] {
    const { item } = this;
    if (!item) return [];
    return [...this.people, TIMER].flatMap((actor): [Actor, Standing][] => {
      const standing = standingOf(actor, item);
      return standing === null ? [] : [[actor, standing]];
    });
  }

  context = (actor: Actor, now = this.now) => ({
    now,
    actor,
    place: this.file.place,
    calendar: this.calendar,
  });

  decide(actor: Actor, name: CommandName, n: number, now = this.now) {
    const scene = { file: this.file, item: this.item, actor, now, n };
    return decide(this.item, { name, data: dataFor(name, scene) } as Command, this.context(actor, now));
  }

  begin({ who, what, n }: Step): boolean {
    // Some begin where the year turns: the next one has no calendar yet.
    if (what % 4 === 0) this.now = momentOf('2026-12-22', '10:00');

    const actor = this.people[who % this.people.length] ?? RESIDENT;
    return this.accept(this.decide(n % 2 === 0 ? actor : RESIDENT, 'submit', n));
  }

  /** One command, or one waiting for the timer. */
  go(step: Step): void {
    if (step.waits) return this.wait();
    this.now += step.hours * HOUR_MS;
    // Somebody enters the days of the next year, and the timer counts again.
    if (step.hours === 40) {
      this.calendar = this.entered;
      if (this.item) this.accept(this.decide(TIMER, 'recount', step.n));
    }
    const { item } = this;
    const known = this.known().filter(([, standing]) => standing !== 'timer' || step.n % 10 === 0);
    const someone = known[step.who % known.length];
    if (!item || !someone) return;
    const [actor, standing] = someone;
    const offers = offersFor(item, standing, this.context(actor)).filter((offer) => !offer.availableAt);
    // What moves it is chosen more often: else most walks would only talk.
    const moving = offers.filter(({ name }) => TRANSITIONS[name].to !== 'same' && !ENDS.includes(name));
    const among = step.what % 2 > 0 && moving.length > 0 ? moving : offers;
    const offer = among[Math.floor(step.what / 2) % among.length];
    if (offer) this.accept(this.decide(actor, offer.name, step.n));
  }

  /** To the next alarm, and everything that is due then. */
  private wait(): void {
    const next = dueAlarms(this.item?.alarms ?? {}, Infinity)[0];
    if (!next) return;
    this.now = Math.max(this.now, next.at);
    const tried = new Set<string>();
    for (;;) {
      const alarm = dueAlarms(this.item?.alarms ?? {}, this.now).find(
        ({ name, at }) => !tried.has(`${name}.${at}`),
      );
      if (!alarm) return;
      tried.add(`${alarm.name}.${alarm.at}`);
      this.accept(decide(this.item, alarm.command, this.context(TIMER)));
    }
  }

  private accept(decision: ReturnType<typeof decide>): boolean {
    if (!decision.ok) return false;
    const before = this.item;
    const event = { ...decision.event, seq: this.events.length + 1 };
    this.item = evolve(before, event);
    this.events.push(event);
    this.seen({ event, before, after: this.item, now: this.now }, this);
    return true;
  }
}
