import { useState } from 'react';
import type { Given } from './given';
import { giveFile, NEEDS_A_TAP } from './give-file';

export interface File {
  name: string;
  data: string;
  encoding?: 'utf8' | 'base64';
}

/** A file that has to be made first. Where handing over needs a tap of its own, it waits for the second. */
export function useGiving(make: () => Promise<File | null>, onDone: (given: Given, file: File) => void) {
  const [ready, setReady] = useState<File | null>(null);
  const give = async (file: File) => {
    const given = await giveFile(file.name, file.data, file.encoding);
    if (given !== 'closed') setReady(null);
    onDone(given, file);
  };
  const press = async () => {
    if (ready !== null) return give(ready);
    const file = await make();
    if (file === null) return;
    if (NEEDS_A_TAP) setReady(file);
    else await give(file);
  };
  return { ready: ready !== null, press };
}
