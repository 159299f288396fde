import type { CatalogueChange, CatalogueKey, CatalogueRow, CatalogueTarget } from '../routing/catalogue';
import type { ItemRouting } from '../routing/item-routing';
import type { CatalogueProblem } from '../routing/problems';
import type { Proposal, Reason } from '../routing/propose';
import { dayOf } from '../common/shanghai';
import { dayShort } from './dates';

/** What ids are called in a place. */
export interface RoutingNames {
  category: (id: string) => string;
  area: (id: string) => string;
  tier: (id: string) => string;
  unit: (id: string) => string;
  policy: (id: string) => string;
}

/** 城乡建设 + 柳溪镇 + 镇级 */
export const keyInWords = ({ categoryId, areaId, tier }: CatalogueKey, names: RoutingNames): string =>
  [
    names.category(categoryId),
    ...(areaId === undefined ? [] : [names.area(areaId)]),
    ...(tier === undefined ? [] : [`${names.tier(tier)}级`]),
  ].join(' + ');

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How sure the figures are, or why they are not asked. */
export function routingInWords(
  { categoryId, confidence, top, because, ruleCategoryId }: ItemRouting,
  { category }: RoutingNames,
): string {
  if (because === 'too_short') return '字太少，看不出是什么事';
  if (because === 'rule')
    return ruleCategoryId === undefined
      ? '说到没有学过的事，请您看'
      : `说到的事可能是${category(ruleCategoryId)}，这一类没有学过，请您看`;
  if (categoryId === undefined) return '看不出是哪一类，请您看';
  const second = top.find((one) => one.categoryId !== categoryId);
  const other = second && confidence < 0.9 ? `，也像${category(second.categoryId)}` : '';
  return `像${category(categoryId)}，${percent(confidence)} 有把握${other}`;
}

/** Why it would go there, a sentence each. */
export function becauseInWords(asked: CatalogueKey, proposal: Proposal, names: RoutingNames): string[] {
  return proposal.because.map((reason) => reasonInWords(reason, asked, proposal, names));
}

function reasonInWords(
  reason: Reason,
  asked: CatalogueKey,
  { unitId }: Proposal,
  names: RoutingNames,
): string {
  switch (reason.type) {
    case 'row':
      return rowInWords(reason.row, names);
    case 'file':
      return `${keyInWords({ ...asked, tier: undefined }, names)}，按本地分工 → ${names.unit(unitId)}`;
    case 'before':
      return reason.times === 1 ? '上一件也是交给它' : `上 ${reason.times} 件都交给它`;
    case 'before_other':
      return `上一件交给了${names.unit(reason.unitId)}`;
    case 'against':
      return `另一行写的是${names.unit(reason.row.unitId)}，请您定`;
    case 'several':
      return `也可能是${reason.unitIds.map(names.unit).join('、')}，请您定`;
  }
}

/** 因为 城乡建设 + 柳溪镇 → 县住建局（5月3日裁定，QH260503-7KFXM） */
function rowInWords(row: CatalogueRow, names: RoutingNames): string {
  const said = `${keyInWords(row, names)} → ${names.unit(row.unitId)}`;
  return `${said}（${sinceInWords(row)}）`;
}

/** Who decided it and when. */
export function sinceInWords({ by, since }: Pick<CatalogueRow, 'by' | 'since'>): string {
  const day = dayShort(dayOf(since.at));
  if (by === 'ruling') return since.no === undefined ? `${day}裁定` : `${day}裁定，${since.no}`;
  return `${day}${since.byName}定${since.why === '' ? '' : `：${since.why}`}`;
}

/** Of which items of the category; all, where neither area nor tier is named. */
export const whereInWords = (
  { areaId, tier }: CatalogueKey,
  { area, tier: tierName }: RoutingNames,
): string =>
  [
    areaId === undefined ? '全部地方' : area(areaId),
    ...(tier === undefined ? [] : [`${tierName(tier)}级`]),
  ].join(' · ');

function whoInWords(
  { unitId, coHandlerIds, policyId }: CatalogueTarget,
  { unit, policy }: RoutingNames,
): string {
  const helpers = coHandlerIds.length === 0 ? '' : `，${coHandlerIds.map(unit).join('、')}会办`;
  return `${unit(unitId)}${helpers}${policyId === undefined ? '' : `，${policy(policyId)}`}`;
}

export const rowWords = (row: CatalogueRow, names: RoutingNames) => ({
  where: whereInWords(row, names),
  who: whoInWords(row, names),
  since: sinceInWords(row),
});

/** 10月3日赵宁定：三定方案。柳溪镇：县水利局 → 县住建局 */
export function changeInWords(change: CatalogueChange, names: RoutingNames): string {
  const { before, after } = change;
  const where = whereInWords(change, names);
  const from = before === null ? '' : `${whoInWords(before, names)} → `;
  return `${sinceInWords(change)}。${where}：${from}${after === null ? '不再单独写' : whoInWords(after, names)}`;
}

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
