import type { OutputOf } from '@shared/contract/operations';
import type { CodeKind } from '@shared/entry-code/code-kinds';
import { DEPUTY_ROLES, isOneOf, STATION_ROLES, type Membership } from '@shared/permission/roles';
import { codesOf, type StoredCode } from '../../store/codes';
import type { StoredPlace } from '../../store/places';

type Row = OutputOf<'listCodes'>['codes'][number];
export type CodeTarget = Omit<Row, 'code'>;

/** Everybody of a place who can have a code, each station followed by its deputies. */
export function targetsOf({ roster }: StoredPlace): CodeTarget[] {
  const points = new Set(
    roster.codes.filter(({ kind }) => kind === 'point_code').map(({ target }) => target),
  );
  return roster.stations.flatMap((station) => {
    const at = { stationId: station.id, stationName: station.name };
    const kind: CodeKind = points.has(station.id) ? 'point_code' : 'station_code';
    const own: CodeTarget = { kind, target: station.id, name: station.name, detail: station.address, ...at };
    const deputies = roster.deputies
      .filter(({ stationId }) => stationId === station.id)
      .map(({ id, name, title, constituency }): CodeTarget => {
        const detail = [title, constituency].filter((part) => part !== '').join('，');
        return { kind: 'deputy_code', target: id, name, detail, ...at };
      });
    return [own, ...deputies];
  });
}

/** Of those, whose codes this hat may see. */
export function targetsFor(place: StoredPlace, { role, stationId, deputyId }: Membership): CodeTarget[] {
  const all = targetsOf(place);
  if (isOneOf(DEPUTY_ROLES, role)) {
    return all.filter(({ kind, target }) => kind === 'deputy_code' && target === deputyId);
  }
  return isOneOf(STATION_ROLES, role) ? all.filter((row) => row.stationId === stationId) : all;
}

export const keyOf = (placeId: string, { kind, target }: Pick<CodeTarget, 'kind' | 'target'>) =>
  codesOf(placeId, kind, target);

export function rowOf(target: CodeTarget, code: StoredCode | undefined): Row {
  if (!code) return target;
  return { ...target, code: { scene: code._id, words: code.words, issuedAt: code.issuedAt } };
}
