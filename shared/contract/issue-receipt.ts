import * as z from 'zod';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { itemNo, moment } from './fields';
import { operation } from './operation';

export const issueReceipt = operation({
  name: 'issueReceipt',
  summary:
    'Gives out a new receipt for what was written down for somebody; the paper before it shows nothing any more',
  caller: [...STATION_ROLES, ...OFFICE_ROLES, ...DEPUTY_ROLES],
  type: 'command',
  input: z.strictObject({ no: itemNo }),
  output: z.object({ no: itemNo, receipt: z.string(), createdAt: moment }),
  errors: ['item_not_found', 'receipt_not_needed'],
});
