import { deploymentCode } from '../../cloudfunctions/services/members/deployment-code';
import type { Demo } from './demo';
import { database } from './membership';

/** What the deployment prints for whoever is to be the first administrator of a place. */
export async function printsDeploymentCode(demo: Demo, placeId: string): Promise<string> {
  const { code, hash: _id, expiresAt } = deploymentCode(await demo.now());
  const row = JSON.stringify({ _id, placeId, expiresAt });
  await database(demo, 'insertDocument', { collectionName: 'deployment_codes', data: [row] });
  return code;
}
