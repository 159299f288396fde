import type * as z from 'zod';
import { workingDaysLeft } from '@shared/calendar/working-days';
import type { due, itemCard } from '@shared/contract/fields';
import type { Due } from '@shared/item/event';
import { nextOwed } from '@shared/item/supervisions';
import { holderName, type PartyNames } from '@shared/wording/holder';
import type { Viewer } from '@shared/wording/states';
import type { ItemRow } from '../../store/item-lists';
import type { StoredPlace } from '../../store/places';
import type { ServiceContext } from '../context';

export type ItemCard = z.output<typeof itemCard>;
type DueView = z.output<typeof due>;

/** What a card needs beside the row. */
export interface CardContext {
  place: StoredPlace;
  viewer: Viewer;
  now: number;
  calendar: ServiceContext['calendar'];
}

export function cardOf(row: ItemRow, context: CardContext): ItemCard {
  const { place, viewer, now, calendar } = context;
  const names = partyNamesOf(row, place);
  const dueView = (clock: Pick<Due, 'at'> | undefined) =>
    clock && { at: clock.at, workingDaysLeft: workingDaysLeft(now, clock.at, calendar) };
  return {
    no: row.no,
    version: row.version,
    title: row.title,
    state: row.state,
    phase: row.phase,
    round: row.round > 1 ? row.round : undefined,
    kind: row.kind,
    sourceType: row.source.type,
    categoryId: row.categoryId,
    tier: row.tier,
    stationName: names.station ?? '',
    deputyName: names.deputy,
    leadUnitName: row.leadUnitName,
    holderName: holderName(row, names, viewer) ?? '',
    photoCount: row.photos.length || undefined,
    whereabouts: row.whereabouts?.words,
    // Staff work by the step's date, and look at this one where it is another.
    due: viewer === 'staff' && row.due?.at === row.stepDue?.at ? undefined : dueView(row.due),
    stepDue: dueView(row.stepDue),
    coDue: viewer === 'staff' ? dueView(row.coDue) : undefined,
    urged: row.urgeWeight || undefined,
    supervision: viewer === 'submitter' ? undefined : supervisionOf(row),
    createdAt: row.createdAt,
  };
}

/** Only where the list asked for it. */
function supervisionOf({ supervisions = [] }: ItemRow): ItemCard['supervision'] {
  const next = nextOwed(supervisions);
  return next && { form: next.by.form, ...next.owed };
}

export function dueViewOf(clock: Due, now: number, calendar: ServiceContext['calendar']): DueView {
  return { ...clock, workingDaysLeft: workingDaysLeft(now, clock.at, calendar) };
}

export function partyNamesOf(
  row: Pick<ItemRow, 'stationId' | 'deputyId' | 'leadUnitName' | 'upper'>,
  { config, roster }: StoredPlace,
): PartyNames {
  return {
    office: config.officeName,
    station: roster.stations.find(({ id }) => id === row.stationId)?.name,
    deputy: roster.deputies.find(({ id }) => id === row.deputyId)?.name,
    leadUnit: row.leadUnitName,
    upper: row.upper?.body,
  };
}
