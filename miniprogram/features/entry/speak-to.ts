import { addressee, addressTo, type Addressee } from '@/components/entry/addressee';
import { returnTo } from '@/navigation/go';

/**
 * Addresses them and opens the page to write on. Who was scanned stays scanned: the code is where the words came from.
 * For a deputy who is away the station takes them.
 */
export function speakTo(next: Addressee): void {
  const now = addressee.get();
  const scanned =
    now?.scene !== undefined && now.station.id === next.station.id && now.deputy?.id === next.deputy?.id;
  if (!scanned || now.placeId !== next.placeId) {
    addressTo({ ...next, deputy: next.deputy?.available === false ? undefined : next.deputy });
  }
  returnTo('speak', {});
}
