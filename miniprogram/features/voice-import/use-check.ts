import { useState } from 'react';
import type { InputOf, OutputOf } from '@shared/contract/operations';
import { IMPORT_FILE_ENDINGS } from '@shared/voice-import/limits';
import type { Failure } from '@/cloud/answer';
import { pickFile } from '@/cloud/pick-file';
import { sendTable } from '@/cloud/send-table';
import type { Withheld } from '@/cloud/withheld';
import { useCommand } from '@/cloud/use-command';

export type VoiceImport = OutputOf<'checkVoiceImport'>;
export type Fallback = Pick<InputOf<'checkVoiceImport'>, 'source' | 'stationId'>;

const NAME_MAX = 100;

/** A file is chosen, sent and read by the server: one after the other, with how far the sending is. */
export function useCheck(placeId: string, onChecked: (checked: VoiceImport) => void) {
  const check = useCommand('checkVoiceImport');
  const [percent, setPercent] = useState<number | null>(null);
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const [unsent, setUnsent] = useState<Failure | null>(null);
  const choose = async (fallback: Fallback) => {
    const picked = await pickFile(IMPORT_FILE_ENDINGS);
    setWithheld('withheld' in picked ? picked.withheld : null);
    if (!('file' in picked)) return;
    const { file } = picked;
    setUnsent(null);
    check.clearFailure();
    setPercent(0);
    const sent = await sendTable(placeId, file.path, setPercent);
    setPercent(null);
    if (!sent.ok) return setUnsent(sent);
    const { slot, fileID } = sent;
    const checked = await check.send({ slot, fileID, fileName: file.name.slice(-NAME_MAX), ...fallback });
    if (checked !== null) onChecked(checked);
  };
  const step = percent !== null ? `正在传 ${Math.round(percent)}%` : check.busy ? '正在一行行看' : null;
  return {
    choose,
    step,
    failure: unsent ?? check.failure,
    withheld,
    forgetWithheld: () => setWithheld(null),
  };
}
