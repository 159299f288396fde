/** Beside the database of a part: what is reckoned over its items. */
export const COUNTED_FILE = 'counted.json';
