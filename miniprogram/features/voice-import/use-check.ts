import type { InputOf, OutputOf } from '@shared/contract/operations';
import { useCommand } from '@/cloud/use-command';
import { useTable } from '@/cloud/use-table';

export type VoiceImport = OutputOf<'checkVoiceImport'>;
export type Fallback = Pick<InputOf<'checkVoiceImport'>, 'source' | 'stationId'>;

/** A file is chosen, sent and read by the server: one after the other, with how far the sending is. */
export function useCheck(placeId: string, onChecked: (checked: VoiceImport) => void) {
  const check = useCommand('checkVoiceImport');
  const { choose: chooseTable, percent, failure, withheld, forgetWithheld } = useTable(placeId);
  const choose = async (fallback: Fallback) => {
    check.clearFailure();
    const file = await chooseTable();
    if (file === null) return;
    const checked = await check.send({ ...file, ...fallback });
    if (checked !== null) onChecked(checked);
  };
  const step = percent !== null ? `正在传 ${Math.round(percent)}%` : check.busy ? '正在一行行看' : null;
  return { choose, step, failure: failure ?? check.failure, withheld, forgetWithheld };
}
