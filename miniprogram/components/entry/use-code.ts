import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '@/cloud/answer';
import { call } from '@/cloud/call';
import { scanScene } from '@/navigation/scan';
import { addressTo, codesOpening, fromCode } from '@/components/entry/addressee';

export interface CodeReader {
  opening: boolean;
  /** Why the code did not open; the screen offers the stations beside it. */
  failure: Failure | null;
  open: (scene: string) => Promise<boolean>;
  scan: () => Promise<boolean>;
}

/** Opens the code that the page came with, and any that is scanned later. */
export function useCode(scene: string | undefined): CodeReader {
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const open = useCallback(async (wanted: string) => {
    setOpening(true);
    codesOpening.set(codesOpening.get() + 1);
    setFailure(null);
    const answer = await call('openCode', { scene: wanted });
    setOpening(false);
    if (answer.ok) addressTo(fromCode(answer.data));
    codesOpening.set(codesOpening.get() - 1);
    if (answer.ok) return true;
    setFailure(answer);
    return false;
  }, []);

  const scan = useCallback(async () => {
    const scanned = await scanScene();
    return scanned === null ? false : open(scanned);
  }, [open]);

  useEffect(() => {
    if (scene !== undefined && scene !== '') void open(scene);
  }, [scene, open]);

  return { opening, failure, open, scan };
}
