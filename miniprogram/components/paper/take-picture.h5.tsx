/** A browser prints the page itself. */
export const TakePicture = () => null;
