import type { CountedBy } from '../statistics/activity-numbers';
import type { CycleState } from '../statistics/group-cycle';
import type { Half } from '../statistics/halves';

/** What is counted of a half-year, with what each number means: fixed here, printed on the page (PRODUCT.md §6, JX-13). */
export const COUNTED_FIGURES = ['groups', 'activities', 'attended', 'gathered', 'gathered_closed'] as const;
export type CountedFigure = (typeof COUNTED_FIGURES)[number] | CountedBy;

export const COUNTED_WORD: Record<CountedFigure, string> = {
  groups: '开过活动的小组',
  activities: '活动',
  attended: '参加人次',
  gathered: '意见',
  gathered_closed: '办结的意见',
  group: '各小组',
  station: '各联络站',
  area: '各街道、乡镇',
};

export const COUNTED_MEANS: Record<(typeof COUNTED_FIGURES)[number], string> = {
  groups: '这半年里至少办过一次、已经结束的小组',
  activities: '已经结束的，按哪天办的算；几家一起办，这里只算一次',
  attended: '到场的代表，到一次算一人次；群众另外数，不加进来',
  gathered: '拿到活动上说的事，一件只算一次，算在头一次活动那天；没受理、撤回的也算',
  gathered_closed: '上面这些事里，现在已经办结的；重新办的从这里减掉',
};

export const CLOSING_MEANS = '办结的意见 ÷ 意见';
export const TOGETHER_MEANS = '几家一起办的，每家各算一次；加起来会比总数多。';

/** `2026 年上半年` */
export const halfWords = (half: Half): string =>
  `${half.slice(0, 4)} 年${half.endsWith('1') ? '上' : '下'}半年`;

export const CYCLE_WORD: Record<CycleState, string> = {
  missed: '过了没开',
  soon: '快到日子',
  open: '还没开',
  kept: '开过了',
};

/** `1 到 2 月`, `3 月` */
export function stretchWords(from: string, to: string): string {
  const [first, last] = [from, to].map((day) => Number(day.slice(5, 7)));
  return first === last ? `${first} 月` : `${first} 到 ${last} 月`;
}
