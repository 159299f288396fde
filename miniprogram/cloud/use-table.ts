import { useState } from 'react';
import { IMPORT_FILE_ENDINGS } from '@shared/voice-import/limits';
import type { Failure } from './answer';
import { pickFile } from './pick-file';
import { sendTable } from './send-table';
import type { Withheld } from './withheld';

const NAME_MAX = 100;

/** A table is chosen and sent to a slot of one's own, with how far the sending is. Null: closed, refused, or it did not arrive. */
export function useTable(placeId: string) {
  const [percent, setPercent] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const choose = async () => {
    const picked = await pickFile(IMPORT_FILE_ENDINGS);
    setWithheld('withheld' in picked ? picked.withheld : null);
    if (!('file' in picked)) return null;
    const { file } = picked;
    setFailure(null);
    setPercent(0);
    const sent = await sendTable(placeId, file.path, setPercent);
    setPercent(null);
    if (!sent.ok) {
      setFailure(sent);
      return null;
    }
    const { slot, fileID } = sent;
    return { slot, fileID, fileName: file.name.slice(-NAME_MAX) };
  };
  return { choose, percent, failure, withheld, forgetWithheld: () => setWithheld(null) };
}
