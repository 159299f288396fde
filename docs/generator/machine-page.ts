import type { CommandName } from '@shared/item/commands';
import { ITEM_STATES, phaseOf, type ItemState } from '@shared/item/states';
import { TRANSITIONS } from '@shared/item/transitions';

const commands = Object.keys(TRANSITIONS) as CommandName[];

function arrows(): string[] {
  return commands.flatMap((name) => {
    const { from, to } = TRANSITIONS[name];
    if (to === 'same') return [];
    // Back to wherever the rest began: an arrow to each of them would say less than the table.
    if (to === 'back') return [];
    const starts: readonly (ItemState | '[*]')[] = from.length === 0 ? ['[*]'] : from;
    return starts.flatMap((start) => to.map((end) => `  ${start} --> ${end}: ${name}`));
  });
}

function row(name: CommandName): string {
  const { from, by, to, guards, notices } = TRANSITIONS[name];
  const list = (values: readonly string[]) => (values.length === 0 ? '–' : values.join(', '));
  return `| \`${name}\` | ${list(from)} | ${list(by)} | ${typeof to === 'string' ? to : list(to)} | ${list(guards)} | ${list(notices)} |`;
}

/** `docs/machine.md`: the diagram and the table, from the same rows that the server decides by. */
export function machinePage(): string {
  const endings = ITEM_STATES.filter((state) => phaseOf(state) === 'ended').map(
    (state) => `  ${state} --> [*]`,
  );
  return `# The item's machine

<!-- Generated from shared/item/transitions.ts by \`npm run docs\`: edit the table, not this page. -->

\`\`\`mermaid
stateDiagram-v2
${arrows().join('\n')}
${endings.join('\n')}
\`\`\`

| command | from | by | to | guards | notices |
| --- | --- | --- | --- | --- | --- |
${commands.map(row).join('\n')}

Commands whose \`to\` is \`same\` leave the item where it is. What is not in this table is refused with
\`illegal_transition\` (wrong state), \`not_allowed\` (wrong hands) or \`item_not_found\` (not theirs at all).
`;
}
