import { useEffect, useState } from 'react';

const STILL_MS = 400;

/** What somebody has typed, once their fingers rest. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), STILL_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
