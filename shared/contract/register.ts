import * as z from 'zod';
import { identifier, itemNo, state, voiceText, whereabouts } from './fields';
import { ITEM_KINDS, SOURCE_TYPES } from '../item/kinds';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { operation } from './operation';

export const register = operation({
  name: 'register',
  summary: 'Somebody under a hat writes down what was said to them, or brings in a matter of their own kind',
  caller: [...STATION_ROLES, ...OFFICE_ROLES, ...DEPUTY_ROLES, 'court'],
  type: 'command',
  input: z.strictObject({
    kind: z.enum(ITEM_KINDS),
    source: z.enum(SOURCE_TYPES),
    /** Session, case or group that it came from, as people call it. */
    sourceTarget: z.string().max(40).default(''),
    /** Said by somebody else, who has no WeChat or is not here with it. */
    onBehalf: z.boolean().default(false),
    text: voiceText,
    whereabouts: whereabouts.optional(),
    categoryId: identifier.optional(),
    areaId: identifier.optional(),
    stationId: identifier.optional(),
    deputyId: identifier.optional(),
    /** Face to face: the unit that was asked and answers there and then. */
    unitId: identifier.optional(),
    /** Of whoever spoke; of a dispute, both parties with 、 between them. */
    name: z.string().max(60).optional(),
    phone: z.string().max(20).optional(),
    courtRef: z.string().max(40).optional(),
    partiesConsent: z.boolean().optional(),
  }),
  output: z.object({
    no: itemNo,
    state,
    version: z.number().int(),
    title: z.string(),
    holderName: z.string(),
    /** Written down for somebody: the code of their paper, shown this once. */
    receipt: z.string().optional(),
    /** Said in a group: opens the card that is sent back there, with number and state alone. */
    shareToken: z.string().optional(),
  }),
  errors: [
    // Of a hat whose place is not here any more.
    'item_not_found',
    'step_not_yours',
    'kind_not_yours',
    'kind_not_here',
    'source_not_here',
    'court_ref_required',
    'parties_must_agree',
    'station_not_found',
    'deputy_not_found',
    'deputy_unavailable',
    'unit_only_in_session',
    'unit_not_found',
    'category_unknown',
    'text_too_short',
    'text_too_long',
    'phone_invalid',
    'content_refused',
    'too_many_today',
  ],
});
