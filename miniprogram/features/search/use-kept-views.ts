import { useRef, useState } from 'react';
import { call } from '@/cloud/call';
import type { Found } from './use-search';

type Views = NonNullable<Found['views']>;

/**
 * The searches that one keeps: the first list brings them along, and what is looked for after leaves them as they are.
 * Asked for by themselves once one was kept or dropped.
 */
export function useKeptViews(brought: Views | undefined) {
  const first = useRef<Views>([]);
  if (brought !== undefined) first.current = brought;
  const [since, setSince] = useState<Views | null>(null);
  const renew = async () => {
    const answer = await call('listSavedViews', {});
    if (answer.ok) setSince(answer.data.views);
  };
  return { kept: since ?? first.current, renew };
}
