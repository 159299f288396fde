import * as z from 'zod';
import { identifier } from './fields';
import { operation } from './operation';

const memberView = z.object({ id: z.string(), name: z.string(), title: z.string(), available: z.boolean() });

export const listGroups = operation({
  name: 'listGroups',
  summary: 'Lists the groups in which the deputies or delegates of a place work, each with its lead',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier }),
  output: z.object({
    groups: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        areaName: z.string(),
        leadDeputyId: z.string(),
        /** What makes the lead the lead: 村党组织书记. */
        leadTitle: z.string(),
        /** The lead first. */
        members: z.array(memberView),
      }),
    ),
  }),
  errors: ['place_not_found'],
});
