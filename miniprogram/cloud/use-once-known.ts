import { useCallback, useEffect, useRef } from 'react';

/**
 * Does work that needs something the page is still being told: at once where it is known, else as soon as it is.
 * Always with what is known then, however long before the work was begun.
 */
export function useOnceKnown<Known>(value: Known | null): (work: (known: Known) => void) => void {
  const latest = useRef(value);
  const waiting = useRef<((known: Known) => void)[]>([]);
  useEffect(() => {
    latest.current = value;
    if (value !== null) waiting.current.splice(0).forEach((work) => work(value));
  }, [value]);
  return useCallback((work) => {
    if (latest.current === null) waiting.current.push(work);
    else work(latest.current);
  }, []);
}
