import type { PlaceVersion } from '../../store/place-versions';
import type { StoredPlace } from '../../store/places';
import { derivedId } from '../fingerprint';
import { changedParts } from './changed-parts';

/** What a place's file puts over a place that is there: the place as one version more, and what was before beside it. */
export interface FileOver {
  place: StoredPlace;
  version: PlaceVersion;
}

/** Null where the file says nothing else than the place does. */
export function fileOver(there: StoredPlace, file: StoredPlace, at: number): FileOver | null {
  const before = changedParts(there, file);
  const parts = [...Object.keys(before.config ?? {}), ...Object.keys(before.roster ?? {})];
  if (parts.length === 0) return null;
  const version = (there.version ?? 0) + 1;
  return {
    place: { ...file, version },
    version: {
      _id: `${there._id}:${version}`,
      placeId: there._id,
      version,
      at,
      by: { memberId: '', name: '部署的人' },
      reason: '用文件盖了一遍',
      what: before.config === undefined ? 'roster' : 'config',
      summary: [`从文件导入，和原来不同的有 ${parts.length} 处：${parts.join('、')}`],
      key: derivedId('file_over', there._id, String(version), JSON.stringify(file)),
      before,
    },
  };
}
