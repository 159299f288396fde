import * as z from 'zod';
import { itemNo, photoIds, words } from './fields';

/** An item and the redacted version of it that everybody may read: what is proposed is what is published. */
export const publicVersion = z.strictObject({
  no: itemNo,
  publicTitle: words,
  publicText: words,
  publicReply: words.default(''),
  publicPhotos: photoIds.default([]),
});
