/** A browser prints the page itself. */
export const TakePoster = () => null;
