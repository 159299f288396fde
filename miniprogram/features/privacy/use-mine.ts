import { useState } from 'react';
import type { Failure } from '@/cloud/answer';
import { call } from '@/cloud/call';
import { newKey } from '@/cloud/key';
import type { ExportPage } from './export-text';

/** Page by page to the end; what went wrong stands beside the button, and pressing it again goes on. */
export function useMine() {
  const [busy, setBusy] = useState<'export' | 'erase' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const exported = async (): Promise<ExportPage[] | null> => {
    if (busy !== null) return null;
    setBusy('export');
    setFailure(null);
    const pages: ExportPage[] = [];
    let cursor: string | undefined;
    do {
      const answer = await call('exportMine', { cursor });
      if (!answer.ok) {
        setFailure(answer);
        setBusy(null);
        return null;
      }
      pages.push(answer.data);
      cursor = answer.data.next;
    } while (cursor !== undefined);
    setBusy(null);
    return pages;
  };

  const erase = async (): Promise<{ erased: number; kept: number } | null> => {
    if (busy !== null) return null;
    setBusy('erase');
    setFailure(null);
    const sum = { erased: 0, kept: 0 };
    let cursor: string | undefined;
    do {
      const answer = await call('eraseMine', { cursor }, { key: newKey() });
      if (!answer.ok) {
        setFailure(answer);
        setBusy(null);
        return null;
      }
      sum.erased += answer.data.erased.length;
      sum.kept += answer.data.kept.length;
      cursor = answer.data.next;
    } while (cursor !== undefined);
    setBusy(null);
    return sum;
  };

  return { busy, failure, exported, erase };
}
