import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** Makes the first administrator of a place, once. `_id` is the code's fingerprint: the code is kept by nobody. */
export interface StoredDeploymentCode {
  _id: string;
  placeId: string;
  expiresAt: number;
  usedBy?: string;
  usedAt?: number;
}

const codes = () => collection('deployment_codes');

export async function addDeploymentCode(code: StoredDeploymentCode): Promise<void> {
  try {
    await codes().add({ data: code as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function findDeploymentCode(id: string): Promise<StoredDeploymentCode | null> {
  const { data } = await codes().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredDeploymentCode | undefined) ?? null;
}

/** False when somebody was faster. */
export async function useDeploymentCode(id: string, usedBy: string, usedAt: number): Promise<boolean> {
  const { stats } = await codes()
    .where({ _id: id, usedBy: command().exists(false) })
    .update({ data: { usedBy, usedAt } });
  return stats.updated === 1;
}
