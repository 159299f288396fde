import type { InputOf } from '@shared/contract/operations';
import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '@/cloud/answer';
import { call } from '@/cloud/call';
import type { Withheld } from '@/cloud/withheld';
import { scanScene } from '@/navigation/scan';
import { addressTo, codesOpening, fromCode, type CodeCard } from '@/components/entry/addressee';

export interface CodeReader {
  opening: boolean;
  /** What the page came with has not answered yet. */
  coming: boolean;
  /** The code that was opened last, here. */
  opened: CodeCard | null;
  /** Why the code did not open; the screen offers the stations beside it. */
  failure: Failure | null;
  /** Nothing could be scanned at all. */
  withheld: Withheld | null;
  forgetWithheld: () => void;
  open: (scene: string) => Promise<boolean>;
  /** What stands under the picture, typed. */
  openWords: (words: string) => Promise<boolean>;
  scan: () => Promise<boolean>;
}

const NOT_OURS: Failure = { ok: false, kind: 'refused', code: 'code_unknown', data: {} };

/**
 * Opens the code that the page came with, and any that is scanned later.
 * @param withMine the page shows what one has said oneself: the answer brings that along
 */
export function useCode(scene: string | undefined, fromGroup = false, withMine = false): CodeReader {
  const [opened, setOpened] = useState<CodeCard | null>(null);
  const [opening, setOpening] = useState(false);
  const [coming, setComing] = useState(scene !== undefined && scene !== '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [withheld, setWithheld] = useState<Withheld | null>(null);

  const ask = useCallback(
    async (wanted: InputOf<'openCode'>) => {
      setOpening(true);
      codesOpening.set(codesOpening.get() + 1);
      setFailure(null);
      const answer = await call('openCode', wanted);
      setOpening(false);
      setComing(false);
      if (answer.ok) {
        addressTo(fromCode(answer.data, fromGroup), answer.data.place);
        setOpened((before) => ({ ...answer.data, mine: answer.data.mine ?? before?.mine }));
      }
      codesOpening.set(codesOpening.get() - 1);
      if (answer.ok) return true;
      setFailure(answer);
      return false;
    },
    [fromGroup],
  );

  const open = useCallback((wanted: string) => ask({ scene: wanted }), [ask]);
  const openWords = useCallback((words: string) => ask({ words }), [ask]);

  const scan = useCallback(async () => {
    const scanned = await scanScene();
    setWithheld('withheld' in scanned ? scanned.withheld : null);
    if ('withheld' in scanned) return false;
    if (scanned.scene !== null) return open(scanned.scene);
    // Somebody's menu, or a bill: no need to ask the cloud.
    setFailure(NOT_OURS);
    return false;
  }, [open]);

  useEffect(() => {
    if (scene !== undefined && scene !== '') void ask({ scene, mine: withMine || undefined });
  }, [scene, ask, withMine]);

  const forgetWithheld = useCallback(() => setWithheld(null), []);

  return { opening, coming, opened, failure, withheld, forgetWithheld, open, openWords, scan };
}
