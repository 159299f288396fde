import * as z from 'zod';
import { ACTIVITY_CALLERS, activityCard } from './activity';
import { identifier, itemNo } from './fields';
import { operation } from './operation';

export const linkToActivity = operation({
  name: 'linkToActivity',
  summary:
    'A matter was spoken of at this activity: its own course says so, and the board lists it once the activity is closed',
  caller: ACTIVITY_CALLERS,
  type: 'command',
  input: z.strictObject({ id: identifier, no: itemNo }),
  output: activityCard,
  errors: [
    'activity_not_found',
    'activity_closed',
    'activity_full',
    'item_not_found',
    'never_public',
    'not_allowed',
    'illegal_transition',
    'already_there',
    'step_not_yours',
  ],
});
