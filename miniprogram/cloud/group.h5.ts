/** A browser knows of no group. */
export const enteredGroup = (): Promise<{ cloudId?: string }> => Promise.resolve({});
