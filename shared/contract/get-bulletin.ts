import * as z from 'zod';
import { day, moment } from './fields';
import { operation } from './operation';
import { bulletinFacts } from './responsibility-parts';
import { LIST_READERS } from '../responsibility/roles';

export const getBulletin = operation({
  name: 'getBulletin',
  summary: 'The bulletin of a day; where none is written yet, who keeps the list gets one made from the data',
  caller: LIST_READERS,
  type: 'query',
  input: z.strictObject({ day }),
  output: z.object({
    day,
    title: z.string(),
    text: z.string(),
    facts: bulletinFacts,
    /** When the facts were counted. */
    countedAt: moment,
    /** `unsaved`: made just now, nobody has kept it. */
    state: z.enum(['unsaved', 'draft', 'published']),
    version: z.number().int(),
    byName: z.string().optional(),
    publishedAt: moment.optional(),
    /** Who has opened it: for who keeps the list. */
    readers: z.array(z.object({ name: z.string(), title: z.string(), at: moment })),
    read: z.boolean(),
    mayEdit: z.boolean(),
  }),
  errors: ['module_off', 'bulletin_not_found', 'day_in_future'],
});
