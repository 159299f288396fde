import { createStore } from './store';

/** By photo: the copy that others would see, as the cloud made it a moment ago. Its address holds for an hour. */
export const coveredCopies = createStore<Readonly<Record<string, string | undefined>>>({});

export const keepCovered = (id: string, url: string | undefined): void =>
  coveredCopies.set((before) => ({ ...before, [id]: url }));
