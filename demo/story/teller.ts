import type { Calendar } from '../../shared/calendar/calendar';
import { statusOf } from '../../shared/calendar/calendar';
import { shiftWorkingDays } from '../../shared/calendar/working-days';
import { addDays, dayOf, MINUTE_MS, momentOf, type Day } from '../../shared/common/shanghai';
import { titleOf } from '../../shared/item/title';
import type { Persona } from '../personas';
import type { Deed, DeedInput, Step, Story } from './story';

/** Tells one story: time goes on from step to step, in working days for offices and in days for everybody else. */
export class Teller {
  readonly steps: Step[] = [];

  constructor(
    private moment: number,
    private readonly calendar: Calendar,
  ) {}

  /** The given working day after the step before; 0 is the same day, or the next one that is worked. */
  office(workingDays: number, time: string): this {
    let day = dayOf(this.moment);
    if (workingDays === 0 && !statusOf(day, this.calendar).working)
      day = shiftWorkingDays(day, 1, this.calendar);
    return this.goTo(momentOf(shiftWorkingDays(day, workingDays, this.calendar), time));
  }

  home(days: number, time: string): this {
    return this.goTo(momentOf(addDays(dayOf(this.moment), days), time));
  }

  on(day: Day, time: string): this {
    return this.goTo(momentOf(day, time));
  }

  does<Name extends Deed>(who: Persona, operation: Name, input: DeedInput<Name>): this {
    this.steps.push({ at: this.moment, who, operation, input } as Step);
    return this;
  }

  /** What everybody may read of it: the words of the one who spoke, and the last answer. */
  publicVersion(): DeedInput<'publish'> {
    const text = this.last('submit').text;
    return {
      publicTitle: titleOf(text),
      publicText: text,
      publicReply: this.last('reply').text,
      publicPhotos: [],
    };
  }

  /** A day some days from now, as a promise needs it. */
  dayAfter(days: number): Day {
    return addDays(dayOf(this.moment), days);
  }

  /** The last day of work before now, in words: `10 月 8 日`. */
  recently(): string {
    return inWords(shiftWorkingDays(dayOf(this.moment), -1, this.calendar));
  }

  get lastAt(): number {
    return this.steps[this.steps.length - 1]?.at ?? this.moment;
  }

  story(id: string): Story {
    return { id, steps: this.steps };
  }

  private last<Name extends Deed>(operation: Name): DeedInput<Name> {
    const step = this.steps.filter((one) => one.operation === operation).at(-1);
    if (!step) throw new Error(`nobody did ${operation} yet`);
    return step.input as DeedInput<Name>;
  }

  private goTo(moment: number): this {
    // Never before the step before: an evening voice is not answered that morning.
    this.moment = moment > this.moment ? moment : this.moment + 25 * MINUTE_MS;
    return this;
  }
}

export function inWords(day: Day): string {
  const [, month = '', date = ''] = day.split('-');
  return `${Number(month)} 月 ${Number(date)} 日`;
}
