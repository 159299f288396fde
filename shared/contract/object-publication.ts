import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const objectPublication = operation({
  name: 'objectPublication',
  summary: 'The submitter does not want it public: it is not, from now on',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'never_public', 'publication_objected', 'publication_not_proposed'],
});
