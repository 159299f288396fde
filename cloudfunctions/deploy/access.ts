import { ConsoleRefusal, textOf, type CloudConsole } from './console';
import type { CloudEnvironment } from './environment';
import type { Step } from './step';

/** 仅管理端可读写. */
const ADMIN_ONLY = 'ADMINONLY';
/** 仅创建者可读写. */
const OWNER_ONLY = 'PRIVATE';

/** What a collection that is made in this very deployment has as access is not known yet. */
async function accessOf(cloud: CloudConsole, EnvId: string, CollectionName: string): Promise<string> {
  try {
    return textOf((await cloud.ask('tcb', 'DescribeDatabaseACL', { EnvId, CollectionName })).AclTag);
  } catch (error) {
    if (error instanceof ConsoleRefusal && /NotFound|NotExist/i.test(`${error.code} ${error.message}`))
      return '';
    throw error;
  }
}

/** Names of collections that anybody but the functions may reach. */
export async function openCollections(
  cloud: CloudConsole,
  { envId }: CloudEnvironment,
  collections: readonly string[],
): Promise<string[]> {
  const open: string[] = [];
  for (const name of collections) if ((await accessOf(cloud, envId, name)) !== ADMIN_ONLY) open.push(name);
  return open;
}

async function storageAccess(cloud: CloudConsole, { envId, bucket }: CloudEnvironment): Promise<string> {
  return textOf((await cloud.ask('tcb', 'DescribeStorageACL', { EnvId: envId, Bucket: bucket })).AclTag);
}

export const isStorageOwnerOnly = async (cloud: CloudConsole, environment: CloudEnvironment) =>
  (await storageAccess(cloud, environment)) === OWNER_ONLY;

/** Nobody but the functions reaches a collection; a file is read and written by its owner alone. */
export async function accessSteps(
  cloud: CloudConsole,
  environment: CloudEnvironment,
  collections: readonly string[],
): Promise<Step[]> {
  const { envId: EnvId, bucket: Bucket } = environment;
  const steps: Step[] = (await openCollections(cloud, environment, collections)).map((CollectionName) => ({
    words: `集合 ${CollectionName}：权限设为“仅管理端可读写”`,
    run: async () =>
      void (await cloud.ask('tcb', 'ModifyDatabaseACL', { EnvId, CollectionName, AclTag: ADMIN_ONLY })),
  }));
  if (!(await isStorageOwnerOnly(cloud, environment)))
    steps.push({
      words: '云存储：权限设为“仅创建者可读写”',
      run: async () =>
        void (await cloud.ask('tcb', 'ModifyStorageACL', { EnvId, Bucket, AclTag: OWNER_ONLY })),
    });
  return steps;
}
