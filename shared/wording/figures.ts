import type { Rate } from '../statistics/rates';
import type { ListedFigure } from '../statistics/listed';
import { ALL_TIME } from '../statistics/periods';

export const FIGURE_WORD: Record<ListedFigure, string> = {
  open: '办着的',
  overdue: '超期的',
  received: '收到',
  due: '该答复的',
  responded: '按时答复的',
  closed: '办结',
  resolved: '反映人说解决了',
  rated: '反映人评过的',
  satisfied: '满意和基本满意',
};

/** `2026 年`, `2026 年 10 月`; nothing for what is true now. */
export function periodWords(period: string): string {
  if (period === ALL_TIME) return '';
  const [year = '', month] = period.split('-');
  return month === undefined ? `${year} 年` : `${year} 年 ${Number(month)} 月`;
}

/** `56.8%`, always with what it was made of beside it. */
export function shareWords({ part, of, share }: Rate): string {
  if (share === null) return '还没有';
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')}%（${part}/${of}）`;
}
