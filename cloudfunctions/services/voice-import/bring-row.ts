import type { Refusal } from '@shared/error/catalogue';
import type { StoredImport } from '../../store/voice-imports';
import { isRefusal, type Call } from '../handler';
import { registerItem } from '../intake/register-item';
import type { PlannedRow } from './parts';
import { rowIdOf, twinIdOf } from './row-id';

/** A row on the way that everything goes that is written down for somebody. Its id is its key: sent again, it is there. */
export async function bringRow(
  row: PlannedRow,
  isTwin: boolean,
  { _id, placeId, choice }: StoredImport,
  call: Call,
): Promise<{ no: string; itemId: string } | Refusal> {
  const itemId = isTwin ? twinIdOf(_id, row.row) : rowIdOf(placeId, row);
  const { kind, source, target, text, where, categoryId, areaId, stationId, name, phone, spokenDay, tier } =
    row;
  const answer = await registerItem(
    {
      kind,
      source,
      sourceTarget: target,
      onBehalf: true,
      text,
      whereabouts: where === undefined ? undefined : { words: where },
      categoryId,
      areaId,
      stationId,
      name,
      phone,
    },
    { ...call, key: rowKey(itemId), inputHash: itemId },
    {
      id: itemId,
      importId: _id,
      spokenDay,
      tier,
      accept: choice?.accept === true && categoryId !== undefined,
    },
  );
  return isRefusal(answer) ? answer : { no: answer.no, itemId };
}

/** Under which its receipt was given out, too. */
export const rowKey = (itemId: string): string => `row.${itemId}`;
