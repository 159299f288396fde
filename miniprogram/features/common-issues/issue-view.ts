import type { Issue } from './issue-props';

/** As many go in one request; what is left is ticked next. */
export const ITEMS_AT_ONCE = 20;

/** In which one it goes on: the one that leads already, else the first that was ticked of those that came first. */
export const leadOf = ({ lead, items }: Issue, ticked: readonly string[]): string | undefined =>
  lead?.no ?? items.find(({ no }) => ticked.includes(no))?.no;

/** Why nothing can be merged now; undefined where it can. */
export function togetherWords(lead: string | undefined, joins: readonly string[]): string | undefined {
  if (lead === undefined || joins.length === 0) return '至少要有两件';
  return joins.length > ITEMS_AT_ONCE ? `一次最多 ${ITEMS_AT_ONCE} 件` : undefined;
}

/** All of them taken out is nothing left. */
export function splitWords({ items, lead }: Issue, ticked: readonly string[]): string | undefined {
  if (ticked.length === 0) return '先勾要拆出来的';
  return lead === undefined && ticked.length === items.length ? '去掉是同一件的勾' : undefined;
}
