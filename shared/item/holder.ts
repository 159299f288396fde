import {
  deputyScope,
  dispatcherScope,
  NOBODY,
  officeScope,
  stationScope,
  unitScope,
} from '../permission/roles';
import type { Item } from './item';
import { HIDDEN_FROM_STATIONS, type ItemKind } from './kinds';

/** Kinds that come from deputies, courts and offices are screened by the office; stations see residents' voices. */
const SCREENED_BY_OFFICE: readonly ItemKind[] = [
  ...HIDDEN_FROM_STATIONS,
  'suggestion',
  'recess_suggestion',
  'oversight_opinion',
];

/** Whether the office itself screens it: an appeal, or a kind that stations do not. */
export const screenedByOffice = ({ appealed, kind }: Pick<Item, 'appealed' | 'kind'>): boolean =>
  appealed || SCREENED_BY_OFFICE.includes(kind);

/** Whose turn it is. Screening belongs to the station that the voice came to; an appeal goes to the office. */
export function holderOf(item: Item): string {
  const { placeId } = item;
  switch (item.state) {
    case 'submitted':
      return screenedByOffice(item) ? officeScope(placeId) : stationScope(placeId, item.stationId);
    case 'with_deputy':
      return deputyScope(placeId, item.deputyId ?? '-');
    case 'triage':
      return item.dispatcher ? dispatcherScope(placeId) : officeScope(placeId);
    case 'transferred_up':
    case 'return_review':
    case 'reply_review':
    case 'suspended':
      return officeScope(placeId);
    case 'assigned':
    case 'in_progress':
      return unitScope(placeId, item.leadUnitId ?? '-');
    case 'waiting_info':
    case 'replied':
      return 'submitter';
    case 'closed':
    case 'declined':
    case 'merged':
    case 'withdrawn':
    case 'archived':
      return NOBODY;
  }
}
