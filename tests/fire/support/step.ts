import type { OperationName } from '@shared/contract/operations';
import type { CollectionName } from '../../../cloudfunctions/store/collections';
import { LEADER, OFFICE, deputyPersona, stationPersona, unitPersona } from '../../../demo/personas';

export interface Person {
  openid: string;
  actingAs?: string;
}

/** What whoever writes has learnt from the answers of a course. */
export interface Known {
  /** Numbers of its items, in their order. */
  nos: string[];
  /** The last answer to each operation. */
  told: Partial<Record<OperationName, Record<string, unknown>>>;
  /** What was uploaded last. */
  fileID?: string;
}

/** One write of somebody. */
export interface Step {
  who: Person;
  operation: OperationName;
  input: Record<string, unknown> | ((known: Known) => Record<string, unknown>);
  /** Which of the course's items it is about; absent: none, or one that comes to be. */
  about?: number;
  /** Words of a write that is about no item, by which it is found again in its collection, once. */
  mark?: { collection: CollectionName; words: string };
}

/** People of 青禾 who have something to do with each item of a course. */
export const PEOPLE = {
  deputy: deputyPersona('linhe'),
  station: stationPersona('st-liuxi'),
  unit: unitPersona('jtj'),
  helper: unitPersona('slj'),
  office: OFFICE.zhaoning,
  colleague: OFFICE.qianwen,
  leader: LEADER,
} as const;

/** Steps one after the other, and chance that says which. */
export class Course {
  readonly steps: Step[] = [];
  /** Which item the next steps are about. */
  about = 0;
  /** Whether a deputy has it: to others of them it is not there. */
  hasDeputy = false;

  constructor(
    readonly name: string,
    private readonly random: () => number,
  ) {}

  at(share: number): boolean {
    return this.random() < share;
  }

  number(below: number): number {
    return Math.floor(this.random() * below);
  }

  give(who: Person, operation: OperationName, input: Step['input'] = {}): void {
    this.steps.push({ who, operation, input, about: this.about });
  }

  /** About no item that has a number yet. */
  beside(who: Person, operation: OperationName, input: Step['input'], mark?: Step['mark']): void {
    this.steps.push({ who, operation, input, ...(mark ? { mark } : {}) });
  }
}
