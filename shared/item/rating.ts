/** Not resolved or dissatisfied: the item goes back to work (DOMAIN.md §2, `rate`). */
const isBad = (rating: { resolved: boolean; satisfaction: string }) =>
  !rating.resolved || rating.satisfaction === 'dissatisfied';

/**
 * Whether this judgement sends the item back to work. A dispute that could not be settled goes back to the court: that
 * it is not solved is then what both sides say, and only a court that is not content sends it round again (CD-13).
 */
export const goesAgain = (
  item: { mediation?: string } | null,
  rating: { resolved: boolean; satisfaction: string },
): boolean => (item?.mediation === 'failed' ? rating.satisfaction === 'dissatisfied' : isBad(rating));
