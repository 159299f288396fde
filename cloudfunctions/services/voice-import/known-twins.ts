import type { VoiceRow } from '@shared/voice-import/plan';
import { isTwin, printOf } from '@shared/voice-import/twins';
import { textKey } from '@shared/item/event';
import { itemsOfPhones } from '../../store/contacts';
import { wordsOfItems } from '../../store/items';
import { phoneHashOf } from '../contact/cipher';
import { rowIdOf } from './row-id';

/** A query names so many at most. */
const AT_ONCE = 100;

/**
 * By row, the number of the item that says the same already: of an earlier table by its id, of whatever else by the phone
 * of whoever spoke. Two looks a hundred rows, whatever the place has.
 */
export async function knownTwins(placeId: string, rows: readonly VoiceRow[]): Promise<Map<number, string>> {
  const known = new Map<number, string>();
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const phones = new Map(
      some.flatMap(({ phone }) => (phone === undefined ? [] : [[phoneHashOf(phone), phone] as const])),
    );
    const ids = new Map(some.map((row) => [row.row, rowIdOf(placeId, row)]));
    const byPhone = await itemsOfPhones([...phones.keys()]);
    const items = await wordsOfItems(placeId, [
      ...new Set([...ids.values(), ...byPhone.map(({ itemId }) => itemId)]),
    ]);
    const said = byPhone.flatMap(({ itemId, phoneHash }) => {
      const item = items.find(({ _id }) => _id === itemId);
      const print = printOf(item?.texts[textKey(1, 'text')] ?? '');
      return item ? [{ no: item.no, phone: phones.get(phoneHash), print }] : [];
    });
    for (const row of some) {
      const no =
        items.find(({ _id }) => _id === ids.get(row.row))?.no ??
        said.find((other) => isTwin({ print: row.print, phone: row.phone }, other))?.no;
      if (no !== undefined) known.set(row.row, no);
    }
  }
  return known;
}
