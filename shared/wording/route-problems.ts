import type { CatalogueProblem } from '../routing/problems';
import { keyInWords, type RoutingNames } from './routing';

/** What is wrong with the catalogue, and what to do. */
export function problemInWords(problem: CatalogueProblem, names: RoutingNames): string {
  const key = keyInWords(problem, names);
  switch (problem.type) {
    case 'same_key':
      return `${key}有两行：${problem.unitIds.map(names.unit).join('、')}。定一个。`;
    case 'crossing':
      return `${key}有两行都说得通：${problem.unitIds.map(names.unit).join('、')}。写一行更细的。`;
    case 'two_units':
      return `${key}有几个单位：${problem.unitIds.map(names.unit).join('、')}。还没定先给谁。`;
    case 'no_unit':
      return `${key}没有单位。定一个。`;
    case 'unit_gone':
      return `${key}写的单位不在名单里了（${problem.unitId}）。换一个。`;
    case 'area_gone':
      return `${names.category(problem.categoryId)}有一行写的地方不在了（${problem.areaId ?? ''}）。删掉它。`;
    case 'policy_gone':
      return `${key}写的期限不在了（${problem.policyId}）。换一个。`;
  }
}
