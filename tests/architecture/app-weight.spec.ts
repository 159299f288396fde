import { cruise } from './support/cruise';

describe('what the app loads', () => {
  it('reaches no zod, not even by way of shared', () => {
    const { modules } = cruise(['miniprogram', 'shared']);
    const loads = new Map(
      modules.map(({ source, dependencies }) => [
        source,
        dependencies
          .filter((each) => !each.dependencyTypes.includes('type-only'))
          .map((each) => each.resolved),
      ]),
    );
    // From each module back to the one that loads it, so that a failure names the way.
    const cameFrom = new Map<string, string>();
    const queue = [...loads.keys()].filter((source) => source.startsWith('miniprogram/'));
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      for (const next of loads.get(at) ?? []) {
        if (!cameFrom.has(next)) queue.push(next);
        if (!cameFrom.has(next)) cameFrom.set(next, at);
      }
    }
    const way: string[] = [];
    let step = [...cameFrom.keys()].find((each) => /(^|\/)node_modules\/zod\//.test(each));
    for (; step !== undefined && !way.includes(step); step = cameFrom.get(step)) way.push(step);
    expect(way).toEqual([]);
  });
});
