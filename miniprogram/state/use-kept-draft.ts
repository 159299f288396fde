import { useRef, useState } from 'react';
import { forget, recall, remember } from '@/state/storage';

/** What is being written, kept in the phone under `name`: it survives a call, and closing the app. */
export function useKeptDraft<Draft extends object>(
  name: string,
  begin: (kept: Partial<Draft>) => Draft,
): { draft: Draft; change: (part: Partial<Draft>) => void; clear: (to: Draft) => void } {
  const [draft, setDraft] = useState(() => begin(recall<Partial<Draft>>(name, {})));
  // Two changes may come before the page is drawn again: the second builds on the first, not on what was drawn.
  const latest = useRef(draft);
  const become = (next: Draft) => {
    latest.current = next;
    setDraft(next);
  };
  return {
    draft,
    change: (part) => {
      become({ ...latest.current, ...part });
      remember(name, latest.current);
    },
    clear: (to) => {
      become(to);
      forget(name);
    },
  };
}
