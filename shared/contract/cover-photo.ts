import * as z from 'zod';
import { identifier, itemNo } from './fields';
import { operation } from './operation';

/** Of the picture's width and height. */
const part = z.number().min(0).max(1);
export const COVERS_MAX = 20;

export const coverPhoto = operation({
  name: 'coverPhoto',
  summary:
    'Faces, plates and doors that somebody marked become unrecognisable in a copy of its own: the only one that the public may see',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({
    id: identifier,
    /** Of an item; absent while the words are still being written. */
    no: itemNo.optional(),
    /** None: as it is. */
    areas: z.array(z.strictObject({ x: part, y: part, width: part, height: part })).max(COVERS_MAX),
  }),
  output: z.object({ id: z.string(), publicUrl: z.string().optional() }),
  errors: [
    'item_not_found',
    'photo_not_yours',
    'photo_not_ready',
    'photo_not_coverable',
    'photo_covered_often',
    'already_published',
    'publication_changed',
  ],
});
