import * as z from 'zod';
import { ACTIVITY_CALLERS, activityDetail } from './activity';
import { identifier, voiceText } from './fields';
import { operation } from './operation';

export const recordResolution = operation({
  name: 'recordResolution',
  summary:
    'What a meeting settled becomes a matter that comes from it: numbered, with its way and its clocks (江夏 JX-04)',
  caller: ACTIVITY_CALLERS,
  type: 'command',
  input: z.strictObject({ id: identifier, text: voiceText, categoryId: identifier.optional() }),
  output: activityDetail,
  errors: [
    'activity_not_found',
    'activity_closed',
    'activity_full',
    'item_not_found',
    'kind_not_yours',
    'kind_not_here',
    'source_not_here',
    'step_not_yours',
    'station_not_found',
    'deputy_not_found',
    'deputy_unavailable',
    'category_unknown',
    'text_too_short',
    'text_too_long',
    'content_refused',
    'too_many_today',
    'not_allowed',
    'illegal_transition',
    'already_there',
  ],
});
