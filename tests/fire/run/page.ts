import type { Figures } from '../row';
import type { Ran } from './in-process';

export const figuresOf = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(2)}`)
    .join(', ');

const line = ({ name, passed, seconds, figures }: Ran): string =>
  `| ${name} | ${passed ? 'passed' : 'FAILED'} | ${seconds} | ${figuresOf(figures)} |`;

/** `docs/fire.md`: what the long form counted. */
export function firePage(
  rows: readonly Ran[],
  { machine, day, seed }: { machine: string; day: string; seed: number },
): string {
  const failed = rows.filter(({ passed }) => !passed);
  return `# Load, faults and bad input

<!-- Written by \`npm run fire\`. -->

${day}, seed ${seed}: ${rows.length - failed.length} passed, ${failed.length} failed. ${machine}

Each row does what it says, through the functions on the local cloud, and counts while it does; what it promises is in its file
under [tests/fire/rows](../tests/fire/rows). The short form is part of \`npm test\`. What is left to chance goes by the seed:
\`npm run fire -- --seed ${seed}\` gives the same schedules again, \`--only NAME\` a single row. How processes are killed and who of
many comes first is the machine's, and differs.

| row | | seconds | counted |
| --- | --- | ---: | --- |
${rows.map(line).join('\n')}
${failed.map(({ name, faults }) => `\n## ${name}\n\n${faults.map((fault) => `- ${fault}`).join('\n')}\n`).join('')}`;
}
