import * as z from 'zod';
import { itemNo } from './fields';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES, UNIT_ROLES } from '../permission/roles';
import { operation } from './operation';

export const openContact = operation({
  name: 'openContact',
  summary: 'Shows name and phone to somebody in the flow who says why; the submitter sees who looked',
  caller: [...DEPUTY_ROLES, ...STATION_ROLES, ...OFFICE_ROLES, ...UNIT_ROLES, 'leader'],
  type: 'command',
  input: z.strictObject({ no: itemNo, reason: z.string().min(2).max(60) }),
  output: z.object({ name: z.string().optional(), phone: z.string().optional() }),
  errors: ['item_not_found', 'contact_not_found'],
});
