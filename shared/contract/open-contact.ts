import * as z from 'zod';
import { itemNo } from './fields';
import { operation } from './operation';

export const openContact = operation({
  name: 'openContact',
  summary: 'Shows name and phone to somebody in the flow who says why; the submitter sees who looked',
  caller: [
    'deputy',
    'council_delegate',
    'station_chief',
    'liaison_officer',
    'congress_office',
    'handler',
    'unit_head',
    'leader',
  ],
  type: 'command',
  input: z.strictObject({ no: itemNo, reason: z.string().min(2).max(60) }),
  output: z.object({ name: z.string().optional(), phone: z.string().optional() }),
  errors: ['item_not_found', 'contact_not_found'],
});
