import { useCallback, useRef, useState } from 'react';
import type { Told } from '@/navigation/desk-context';
import type { WorkAct } from '@/navigation/open-work';
import { nextAfter, stepFrom } from './order';

export interface Opened {
  no: string;
  act?: WorkAct;
}

const NOTHING: Told = { nos: [], refresh: () => Promise.resolve() };

/** Which item lies open beside the list, and which one follows when it is done. */
export function useDesk(opensFirst: boolean) {
  const [opened, setOpened] = useState<Opened | null>(null);
  // The list tells from an effect and keys come from the window: both need what is true now, not when they were bound.
  const latest = useRef<Opened | null>(null);
  const list = useRef(NOTHING);
  const done = useRef<string | null>(null);

  const choose = useCallback((next: Opened | null) => {
    latest.current = next;
    setOpened(next);
  }, []);

  const open = useCallback((no: string, act?: WorkAct) => choose({ no, act }), [choose]);

  const tell = useCallback(
    (next: Told) => {
      const before = list.current.nos;
      const now = next.nos;
      list.current = next;
      const no = latest.current?.no;
      if (no === undefined) {
        if (opensFirst && now[0] !== undefined) choose({ no: now[0] });
        return;
      }
      const isDone = done.current === no;
      done.current = null;
      if (!isDone || now.includes(no)) return;
      const following = nextAfter(no, before, now);
      choose(following === null ? null : { no: following });
    },
    [choose, opensFirst],
  );

  const changed = useCallback(async (no: string) => {
    done.current = no;
    await list.current.refresh();
  }, []);

  const step = useCallback(
    (by: 1 | -1) => {
      const no = stepFrom(latest.current?.no ?? null, by, list.current.nos);
      if (no !== null && no !== latest.current?.no) choose({ no });
    },
    [choose],
  );

  return { opened, open, tell, changed, step };
}
