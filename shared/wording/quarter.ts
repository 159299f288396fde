import type { Quarter } from '../common/quarter';

const NTH = ['一', '二', '三', '四'] as const;

/** `三季度`: where the year is plain. */
export const quarterShort = (quarter: Quarter): string => `${NTH[Number(quarter.slice(-1)) - 1] ?? ''}季度`;

/** `2026 年三季度` */
export const quarterWord = (quarter: Quarter): string => `${quarter.slice(0, 4)} 年${quarterShort(quarter)}`;
