import * as z from 'zod';
import { day } from './fields';
import { operation } from './operation';
import { LIST_READERS } from '../responsibility/roles';

export const readBulletin = operation({
  name: 'readBulletin',
  summary: 'Says that the hat that acts has opened a published bulletin',
  caller: LIST_READERS,
  type: 'command',
  input: z.strictObject({ day }),
  output: z.object({ day }),
  errors: ['module_off', 'bulletin_not_found'],
});
