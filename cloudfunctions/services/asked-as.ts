import type { Call } from './handler';

/** What a document keeps of the request that changed it, so that the same request is answered as the first was. */
export const askedAs = ({ key, inputHash }: Pick<Call, 'key' | 'inputHash'>): string => `${key} ${inputHash}`;
