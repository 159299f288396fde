import type { Figures } from '../row';
import type { Ran } from './in-process';

export const figuresOf = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(2)}`)
    .join(', ');

/** When and how a row ran in its long form. */
export interface Circumstances {
  machine: string;
  day: string;
  seed: number;
}

const HEAD = `# Load, faults and bad input

<!-- Written by \`npm run fire\`. -->

Each row does what it says, through the functions on the local cloud, and counts while it does; what it promises is in its file
under [tests/fire/rows](../tests/fire/rows). Here stands what the long form of each row counted when it ran last; the short form
is part of \`npm test\`. What is left to chance goes by the seed: \`npm run fire -- --only NAME --seed N\` gives the same schedules
again, and puts the row's new figures here. How processes are killed and who of many comes first is the machine's, and differs.
`;
const TABLE = `| row | | seconds | day | seed | counted |
| --- | --- | ---: | --- | ---: | --- |`;

const lineOf = ({ name, passed, seconds, figures }: Ran, { day, seed }: Circumstances): string =>
  `| ${name} | ${passed ? 'passed' : 'FAILED'} | ${seconds} | ${day} | ${seed} | ${figuresOf(figures)} |`;

const faultsOf = ({ name, faults }: Ran): string =>
  faults.length === 0 ? '' : `## ${name}\n\n${faults.map((fault) => `- ${fault}`).join('\n')}`;

/**
 * `docs/fire.md`: what the long form counted. Rows that have just run take the place of their own lines on the page
 * as it was; the others keep theirs, and one that has never run is missed.
 */
export function firePage(
  before: string,
  rows: readonly string[],
  ran: readonly Ran[],
  circumstances: Circumstances,
): string {
  const of = (name: string) => ran.find((one) => one.name === name);
  const line = (name: string) => {
    const now = of(name);
    if (now) return lineOf(now, circumstances);
    return (
      before.split('\n').find((text) => text.startsWith(`| ${name} |`)) ?? `| ${name} | never run | | | | |`
    );
  };
  const sections = before.split(/^(?=## )/m).slice(1);
  const told = (name: string) => {
    const now = of(name);
    return now ? faultsOf(now) : (sections.find((text) => text.startsWith(`## ${name}\n`)) ?? '').trimEnd();
  };
  const faults = rows.map(told).filter((text) => text !== '');
  const latest = `Latest run: ${circumstances.day}, ${ran.map(({ name }) => name).join(', ')}. ${circumstances.machine}`;
  return `${[HEAD.trimEnd(), latest, `${TABLE}\n${rows.map(line).join('\n')}`, ...faults].join('\n\n')}\n`;
}
