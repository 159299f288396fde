import { useState } from 'react';
import { toast } from '@/components/ui/toast';

/** What a batch takes (`BATCH_MAX` of shared/contract/batch.ts, which the app does not import). */
const MOST = 20;

/** Which rows are ticked; null while nobody is choosing several. */
export function useTicks() {
  const [nos, setNos] = useState<readonly string[] | null>(null);
  return {
    nos,
    start: () => setNos([]),
    stop: () => setNos(null),
    keep: (left: readonly string[]) => setNos(left),
    toggle: (no: string) => {
      const before = nos ?? [];
      if (before.includes(no)) return setNos(before.filter((one) => one !== no));
      if (before.length >= MOST) return toast(`一次最多 ${MOST} 件`);
      setNos([...before, no]);
    },
  };
}
