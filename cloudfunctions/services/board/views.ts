import type * as z from 'zod';
import type { publishedCard } from '@shared/contract/published';
import type { StoredPlace } from '../../store/places';
import type { StoredPublication } from '../../store/publications';

type Card = z.output<typeof publishedCard>;

export function publishedCardOf(row: StoredPublication, { config, roster }: StoredPlace): Card {
  const { no, placeId, stationId, state, phase, round, title, reply, byName, resultClass } = row;
  const { promiseDay, dueAt, createdAt, publishedAt, facts, disputed } = row;
  return {
    no,
    placeId,
    stationId,
    stationName: roster.stations.find(({ id }) => id === stationId)?.name ?? '',
    category: config.categories.find(({ id }) => id === row.categoryId)?.label,
    state,
    phase,
    round,
    title,
    reply,
    byName,
    resultClass,
    promiseDay,
    dueAt,
    createdAt,
    publishedAt,
    facts,
    disputed,
  };
}

export const votesOf = ({ votes }: StoredPublication) => ({
  satisfied: votes.satisfied ?? 0,
  basically_satisfied: votes.basically_satisfied ?? 0,
  dissatisfied: votes.dissatisfied ?? 0,
});

/** Of the round that is on the board now. */
export function witnessesOf({ witnesses, round }: StoredPublication) {
  const counts = witnesses[String(round)];
  return { still: counts?.still ?? 0, gone: counts?.gone ?? 0 };
}
