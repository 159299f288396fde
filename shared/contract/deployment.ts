import * as z from 'zod';
import { identifier } from './fields';
import { personName } from './member-parts';
import { operation } from './operation';

export const redeemDeploymentCode = operation({
  name: 'redeemDeploymentCode',
  summary: 'Makes the caller the first administrator of a place, by the code that the deployment printed',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ code: z.string().min(1).max(40), name: personName }),
  output: z.object({ placeId: identifier, placeName: z.string(), membershipId: identifier }),
  errors: [
    'deployment_code_unknown',
    'deployment_code_used',
    'deployment_code_expired',
    'invitation_guessed',
    'administrator_there',
    'place_not_found',
  ],
});
