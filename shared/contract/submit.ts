import * as z from 'zod';
import { identifier, itemNo, moment, photoIds, state, voiceText, whereabouts } from './fields';
import { operation } from './operation';

export const submit = operation({
  name: 'submit',
  summary: 'A resident speaks: the item is born, numbered, screened, and on its way',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({
    placeId: identifier,
    /** The scanned code; or a station chosen by hand. One of the two. */
    scene: z.string().max(64).optional(),
    stationId: identifier.optional(),
    deputyId: identifier.optional(),
    /** Opened from a card in a group; `cloudId` where WeChat says in which. */
    group: z.strictObject({ cloudId: z.string().max(200).optional() }).optional(),
    kind: z.enum(['voice', 'snap']).default('voice'),
    text: voiceText,
    photoIds: photoIds.default([]),
    /** A recording that was claimed, and how long it is. */
    voice: z.strictObject({ id: identifier, seconds: z.number().int().min(1).max(60) }).optional(),
    whereabouts: whereabouts.optional(),
    /** The town, village or community, for who says where without a map. */
    areaId: identifier.optional(),
    /** Its grid, for who knows it; the area is then the grid's. */
    gridId: identifier.optional(),
    categoryId: identifier.optional(),
    /** Apart from everything else: may it be shown to everybody? Absent: ask when it comes to it. */
    mayPublish: z.boolean().optional(),
    /** What everybody may read, as the one who speaks would have it. */
    publicText: voiceText.optional(),
    name: z.string().max(20).optional(),
    phone: z.string().max(20).optional(),
  }),
  output: z.object({
    no: itemNo,
    state,
    version: z.number().int(),
    title: z.string(),
    holderName: z.string(),
    screenedBy: moment.optional(),
  }),
  errors: [
    'place_not_found',
    'code_unknown',
    'code_revoked',
    'code_left',
    'code_elsewhere',
    'station_not_found',
    'deputy_not_found',
    'text_too_short',
    'text_too_long',
    'too_many_photos',
    'kind_not_here',
    'photo_not_yours',
    'photo_not_ready',
    'content_refused',
    'too_many_today',
    'category_unknown',
    'area_not_found',
    'grid_not_found',
    'phone_invalid',
  ],
});
