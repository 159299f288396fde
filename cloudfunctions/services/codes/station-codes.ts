import { addCode, codesOf } from '../../store/codes';
import { wordsOf } from './scene';

/** A code for each station that came to the place after its file, by station id. One that is there stays as it is. */
export async function giveStationCodes(
  placeId: string,
  scenes: Readonly<Record<string, string>>,
  now: number,
): Promise<void> {
  for (const [target, scene] of Object.entries(scenes)) {
    const of = codesOf(placeId, 'station_code', target);
    const words = wordsOf(scene);
    await addCode({
      _id: scene,
      placeId,
      kind: 'station_code',
      target,
      of,
      inUseFor: of,
      words,
      issuedAt: now,
    });
  }
}
