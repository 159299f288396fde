/** Topics that may turn out to be one: each message belongs to a root, and the root keeps its latest members. */
const KEPT = 6;

export function newFamilies() {
  const parents: number[] = [];
  const latest: number[][] = [];
  const rootOf = (topic: number): number => {
    let root = topic;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root])
      root = parent;
    if (parents[topic] !== undefined) parents[topic] = root;
    return root;
  };
  const keep = (root: number, members: readonly number[]) => {
    latest[root] = [...(latest[root] ?? []), ...members].slice(-KEPT);
  };
  return {
    rootOf,
    /** A topic of its own. */
    found(): number {
      parents.push(parents.length);
      return parents.length - 1;
    },
    join: (root: number, member: number) => keep(root, [member]),
    latestOf: (root: number): readonly number[] => latest[root] ?? [],
    /** The older of the two takes the other in. */
    unite(one: number, other: number): number {
      const [root, gone] = one < other ? [one, other] : [other, one];
      parents[gone] = root;
      keep(root, latest[gone] ?? []);
      return root;
    },
  };
}
