// @ts-check
/**
 * A source with another text in the place of some of its nodes; what becomes nothing takes the comma after it along.
 * @typedef {{ node: { getStart(): number, getEnd(): number }, text: string }} Change
 * @param {string} source
 * @param {readonly Change[]} changes
 */
export function replaced(source, changes) {
  let result = '';
  let from = 0;
  for (const { node, text } of [...changes].sort(
    (one, other) => one.node.getStart() - other.node.getStart(),
  )) {
    result += source.slice(from, node.getStart()) + text;
    from = node.getEnd();
    if (text === '' && source[from] === ',') from += 1;
  }
  return result + source.slice(from);
}

/**
 * @param {string} source
 * @param {readonly Change['node'][]} nodes
 */
export const without = (source, nodes) =>
  replaced(
    source,
    nodes.map((node) => ({ node, text: '' })),
  );
