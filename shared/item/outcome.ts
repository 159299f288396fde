/** One thing that was built, mended or given: 改造 10400 米. */
export interface OutcomeMeasure {
  what: string;
  quantity: number;
  unit: string;
}

/** Money by where it came from, in 万元: 专项资金 300, 自筹 700. */
export interface OutcomeFunds {
  source: string;
  amount: number;
}

/** 办理成效: what came of it, in figures that reports add up (江夏 JX-08, 黎侯 LH-09). Each is counted once an item. */
export interface Outcome {
  measures: OutcomeMeasure[];
  funds: OutcomeFunds[];
  villages?: number;
  households?: number;
  people?: number;
}

export const OUTCOME_ROWS_MAX = 10;

/** Whether it says anything at all about who has gained. */
export const hasBeneficiaries = ({ villages, households, people }: Outcome): boolean =>
  [villages, households, people].some((count) => count !== undefined && count > 0);

/** What a figure of the report is the sum of; `name` is the unit of measure, the source of money or the result. */
export const FIGURES = ['items', 'unit', 'fund', 'villages', 'households', 'people', 'mediation'] as const;
export type FigureKind = (typeof FIGURES)[number];

export interface Figure {
  of: FigureKind;
  name?: string;
}
