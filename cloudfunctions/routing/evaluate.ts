import { classifierOf } from '@shared/routing/classifier';
import { route, type Thresholds } from '@shared/routing/decision';
import type { Labelled } from '@shared/routing/train/fit';
import { accuracy, confusionOf, figuresOf, macroF1 } from '@shared/routing/train/metrics';
import { calibrationError, reliabilityOf } from '@shared/routing/train/reliability';
import type { Weights } from '@shared/routing/weights';

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** Figures of a model on labelled messages, as a Markdown table, decisions and the ten commonest confusions. */
export function evaluation(rows: readonly Labelled[], weights: Weights, thresholds: Thresholds): string {
  const classify = classifierOf(weights);
  const judged = rows.map((row) => {
    const { category, confidence, decision } = route(row, classify, thresholds);
    return { truth: row.label, given: category, confidence, decision, right: category === row.label };
  });
  const figures = figuresOf(judged);
  const tenths = reliabilityOf(judged);
  const decided = (['auto', 'suggest', 'person'] as const).map((decision) => {
    const of = judged.filter((row) => row.decision === decision);
    const right = of.filter(({ truth, given }) => truth === given).length;
    return `| ${decision} | ${share(of.length, rows.length)} | ${share(right, of.length)} |`;
  });
  return [
    `macro-F1 ${macroF1(figures).toFixed(4)}, accuracy ${accuracy(judged).toFixed(4)}, ${rows.length} messages`,
    '',
    '| category | messages | precision | recall | F1 |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(
      ({ label, count, precision, recall, f1 }) =>
        `| ${label} | ${count} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`,
    ),
    '',
    '| decision | share | right |',
    '| --- | --- | --- |',
    ...decided,
    '',
    '| mistaken (truth → given) | messages |',
    '| --- | --- |',
    ...confusionOf(judged)
      .slice(0, 10)
      .map(({ truth, given, count }) => `| ${truth} → ${given} | ${count} |`),
    '',
    `calibration error ${calibrationError(tenths).toFixed(4)}`,
    '',
    '| confidence from | messages | said | right |',
    '| --- | --- | --- | --- |',
    ...tenths.map(
      ({ from, count, said, right }) =>
        `| ${from.toFixed(1)} | ${count} | ${said.toFixed(3)} | ${right.toFixed(3)} |`,
    ),
  ].join('\n');
}
