import type { Labelled } from '@shared/routing/train/fit';
import { LineError, linesOf, readRow } from './read-lines';

/**
 * Labelled messages of a JSONL file.
 * @throws LineError at the first line without a label
 */
export function labelledRows(content: string): Labelled[] {
  return linesOf(content).map(([line, number]) => {
    const { title, text, label } = readRow(line, number);
    if (label === undefined) throw new LineError(number, 'no_label');
    return { title, text, label };
  });
}
