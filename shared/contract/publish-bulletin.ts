import * as z from 'zod';
import { day } from './fields';
import { operation } from './operation';
import { LIST_EDITORS } from '../responsibility/roles';

export const publishBulletin = operation({
  name: 'publishBulletin',
  summary:
    'Shows a draft to the units and leaders of the place, as it was kept; after that it stays as it is',
  caller: LIST_EDITORS,
  type: 'command',
  input: z.strictObject({ day, version: z.number().int().positive() }),
  output: z.object({ day, version: z.number().int() }),
  errors: ['module_off', 'bulletin_not_found', 'bulletin_published', 'changed_meanwhile'],
});
