import * as z from 'zod';
import { day } from './fields';
import { operation } from './operation';
import { BULLETIN_TEXT_MAX, BULLETIN_TITLE_MAX } from './responsibility-parts';
import { LIST_EDITORS } from '../responsibility/roles';

export const saveBulletin = operation({
  name: 'saveBulletin',
  summary: 'Keeps the words of a day’s bulletin as a draft, with figures and late ones counted anew',
  caller: LIST_EDITORS,
  type: 'command',
  input: z.strictObject({
    day,
    title: z.string().trim().min(1).max(BULLETIN_TITLE_MAX),
    text: z.string().trim().min(1).max(BULLETIN_TEXT_MAX),
    /** 0: nobody has kept one of this day yet. */
    version: z.number().int().nonnegative(),
  }),
  output: z.object({ day, version: z.number().int() }),
  errors: ['module_off', 'day_in_future', 'bulletin_published', 'changed_meanwhile'],
});
