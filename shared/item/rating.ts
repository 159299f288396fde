/** Not resolved or dissatisfied: the item goes back to work (DOMAIN.md §2, `rate`). */
export const isBad = (rating: { resolved: boolean; satisfaction: string }) =>
  !rating.resolved || rating.satisfaction === 'dissatisfied';
