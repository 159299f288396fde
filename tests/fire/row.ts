import { numberOf, seeded } from '../../demo/seeded';

/** What a row counted while it ran. */
export type Figures = Record<string, number>;

export interface Outcome {
  passed: boolean;
  figures: Figures;
  /** What was wrong, the first of it; empty when it passed. */
  faults: readonly string[];
}

export interface Surroundings {
  root: string;
  /** Folder of the bundled processes. */
  scripts: string;
  /** A folder of this row's own; it is gone when the row has ended. */
  folder: string;
  long: boolean;
  /** Of everything that is left to chance. */
  seed: number;
}

export interface Row {
  name: string;
  /** What it measures would be another figure if another row ran beside it. */
  alone?: true;
  /** Takes minutes however little it does: not in the short form. */
  longOnly?: true;
  run(surroundings: Surroundings): Promise<Outcome>;
}

/** Numbers in [0, 1) for one matter of a row: the same again with the same seed. */
export const chance = ({ seed }: Pick<Surroundings, 'seed'>, ...of: (string | number)[]): (() => number) =>
  seeded(numberOf([seed, ...of].join(' ')));

const FAULTS_TOLD = 12;

/** Counts as the row goes on. Whatever is not as it should be is a fault, and one fault is a failure. */
export class Tally {
  private readonly figures: Figures = {};
  private readonly faults: string[] = [];
  private faulty = 0;

  count(name: string, by = 1): void {
    this.figures[name] = (this.figures[name] ?? 0) + by;
  }

  /** A figure that is measured, not counted. */
  set(name: string, value: number): void {
    this.figures[name] = value;
  }

  of(name: string): number {
    return this.figures[name] ?? 0;
  }

  fault(what: string): void {
    this.faulty += 1;
    if (this.faults.length < FAULTS_TOLD) this.faults.push(what);
  }

  /** True when it holds; else a fault. */
  holds(condition: boolean, otherwise: () => string): boolean {
    if (!condition) this.fault(otherwise());
    return condition;
  }

  /** A row that did less than it promises has proved nothing. */
  atLeast(name: string, least: number): void {
    this.holds(this.of(name) >= least, () => `${name}: ${this.of(name)}, and at least ${least} are needed`);
  }

  outcome(): Outcome {
    const { figures, faults, faulty } = this;
    return { passed: faulty === 0, figures: { ...figures, faults: faulty }, faults };
  }
}
