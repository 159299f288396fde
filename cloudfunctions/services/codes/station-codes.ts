import type { CodeKind } from '@shared/entry-code/code-kinds';
import { addCode, codesOf } from '../../store/codes';
import { wordsOf } from './scene';

/** A code for each station that came to the place after its file, by station id. One that is there stays as it is. */
export const giveStationCodes = (
  placeId: string,
  scenes: Readonly<Record<string, string>>,
  now: number,
): Promise<void> => giveCodes(placeId, 'station_code', scenes, now);

/** The same of deputies. */
export async function giveCodes(
  placeId: string,
  kind: CodeKind,
  scenes: Readonly<Record<string, string>>,
  now: number,
): Promise<void> {
  for (const [target, scene] of Object.entries(scenes)) {
    const of = codesOf(placeId, kind, target);
    const words = wordsOf(scene);
    await addCode({
      _id: scene,
      placeId,
      kind,
      target,
      of,
      inUseFor: of,
      words,
      issuedAt: now,
    });
  }
}
