import { keyFiguresOf, type KeyFigure } from '@shared/item/marked-lists';
import { isOneOf, STATION_ROLES, stationScope, type Membership } from '@shared/permission/roles';
import type { Station } from '@shared/place/station';
import type { ReportedRow } from '../../store/marked-items';

type Figures = Record<KeyFigure, number>;

/** Whose key issues a hat looks at: its station's, or those of the whole place. */
export const keyIssueScope = (hat: Membership): string =>
  isOneOf(STATION_ROLES, hat.role) ? stationScope(hat.placeId, hat.stationId ?? '-') : hat.placeId;

/** Points belong to a station and choose with it; who is closed for a while, or not open yet, owes nothing. */
export const owesKeyIssues = ({ kind, status }: Pick<Station, 'kind' | 'status'>): boolean =>
  kind !== 'liaison_point' && status === 'open';

export function figuresOf(rows: readonly ReportedRow[]): Figures {
  const sum: Figures = { chosen: 0, solved: 0, verified: 0 };
  for (const row of rows) for (const figure of keyFiguresOf(row)) sum[figure] += 1;
  return sum;
}

/** Four quarters back and this one: a year is told of as a whole. */
export const QUARTERS_SHOWN = 5;
