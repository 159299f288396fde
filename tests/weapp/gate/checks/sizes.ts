import type { Artefact } from '../artefact';
import type { Check } from '../check';

const KB = 1024;
/** Budgets of the design; WeChat's own limits are 2 MB a package and 20 MB in all. */
export const BUDGET_KB = { main: 700, subpackage: 500, total: 3 * KB, picture: 40 } as const;

export const packageOf = ({ roots }: Pick<Artefact, 'roots'>, file: string): string =>
  roots.find((root) => file.startsWith(`${root}/`)) ?? 'main';

/** Bytes of every package, as they lie in the folder. */
export function weightsOf(artefact: Artefact): Map<string, number> {
  const weights = new Map(['main', ...artefact.roots].map((name) => [name, 0]));
  for (const [file, size] of artefact.sizes) {
    const name = packageOf(artefact, file);
    weights.set(name, (weights.get(name) ?? 0) + size);
  }
  return weights;
}

export const budgetOf = (name: string): number =>
  (name === 'main' ? BUDGET_KB.main : BUDGET_KB.subpackage) * KB;

const inKb = (bytes: number) => `${Math.ceil(bytes / KB)} KB`;

export const sizes: Check = {
  name: 'sizes',
  run(artefact) {
    const weights = weightsOf(artefact);
    const total = [...weights.values()].reduce((sum, each) => sum + each, 0);
    return [
      ...[...weights]
        .filter(([name, weight]) => weight > budgetOf(name))
        .map(([name, weight]) => `package ${name} weighs ${inKb(weight)} of ${inKb(budgetOf(name))}`),
      ...(total > BUDGET_KB.total * KB ? [`all packages weigh ${inKb(total)} of ${BUDGET_KB.total} KB`] : []),
      ...[...artefact.sizes]
        .filter(([file, size]) => /\.(png|jpe?g|gif|webp|svg)$/.test(file) && size > BUDGET_KB.picture * KB)
        .map(([file, size]) => `picture ${file} weighs ${inKb(size)} of ${BUDGET_KB.picture} KB`),
      ...artefact.files
        .filter((file) => file.endsWith('.map'))
        .map((file) => `${file} is not for the upload`),
    ];
  },
};
