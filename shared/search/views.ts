import { isOneOf, OFFICE_ROLES, STATION_ROLES, UNIT_ROLES, type Role } from '../permission/roles';
import type { SearchFilter } from './filter';

/** So many fit on a screen to be found again. */
export const VIEWS_MAX = 20;
export const VIEW_NAME_MAX = 12;

export interface SearchView {
  name: string;
  text: string;
  filter: SearchFilter;
}

const view = (name: string, filter: SearchFilter): SearchView => ({ name, text: '', filter });

const LATE = view('超期的', { due: 'overdue' });
const SOON = view('三天内到期', { due: 'soon' });
const REPLIED = view('等评价的', { phase: 'replied' });

/** What everybody of a role looks for, before they have kept anything. */
export function defaultViews(role: Role): readonly SearchView[] {
  if (isOneOf(OFFICE_ROLES, role) || role === 'government_office')
    return [
      LATE,
      SOON,
      view('答复待审核', { state: 'reply_review' }),
      view('退回待裁定', { state: 'return_review' }),
      view('停着的', { state: 'suspended' }),
    ];
  if (isOneOf(UNIT_ROLES, role)) return [LATE, SOON, view('等补充的', { state: 'waiting_info' }), REPLIED];
  if (isOneOf(STATION_ROLES, role))
    return [
      view('待受理', { state: 'submitted' }),
      LATE,
      view('代表手里的', { state: 'with_deputy' }),
      REPLIED,
    ];
  if (role === 'leader') return [LATE, SOON, view('停着的', { state: 'suspended' })];
  return [LATE, SOON, REPLIED];
}
