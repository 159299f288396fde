import * as z from 'zod';
import { identifier } from './fields';
import { operation } from './operation';
import { voterView } from './voter';

export const becomeVoter = operation({
  name: 'becomeVoter',
  summary:
    'Names one’s own area, with a phone that WeChat vouches for; a station confirms where the place asks it',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({
    placeId: identifier,
    areaId: identifier,
    /** What WeChat’s own button gives: used once, five minutes. */
    phoneCode: z.string().min(1).max(128),
    called: z.string().max(20).optional(),
  }),
  output: voterView,
  errors: ['place_not_found', 'area_not_found', 'phone_code_invalid', 'voter_phone_taken'],
});
