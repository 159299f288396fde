import type { Detail } from './work-view';

const NUMERAL = ['', '一', '两', '三', '四', '五', '六', '七'];

/** Null where the place counts nothing. */
export function completeWords({
  completeness,
}: Pick<Detail, 'completeness'>): { title: string; count: string; missing: string | null } | null {
  const all = completeness.length;
  if (all === 0) return null;
  const missing = completeness.filter(({ done }) => !done).map(({ label }) => label);
  return {
    title: `${NUMERAL[all] ?? String(all)}有`,
    count: `${all - missing.length}/${all}`,
    missing: missing.length === 0 ? null : `还差“${missing.join('”“')}”`,
  };
}
