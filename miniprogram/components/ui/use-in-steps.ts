import { useEffect, useState } from 'react';

/**
 * How many rows of a long list to draw by now: some at once, the rest a few at a time as soon as those stand there, so
 * that no single step of WeChat's drawing carries them all.
 */
export function useInSteps(total: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => setDrawn((before) => before + step));
    return () => clearTimeout(timer);
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
