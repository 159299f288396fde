import type { Withheld } from './withheld';

/** A browser keeps its settings to itself. */
export const canOpenSettings = false;

export const openSettings = (_withheld: Withheld): Promise<boolean> => Promise.resolve(false);
