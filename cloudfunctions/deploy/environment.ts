import { listOf, textOf, type CloudConsole } from './console';

/** Where an environment keeps its parts. */
export interface CloudEnvironment {
  envId: string;
  database: string;
  bucket: string;
  region: string;
  logs: { logset: string; topic: string } | null;
}

/** @throws Error in the words of whoever deploys, when the environment cannot be deployed to */
export async function findEnvironment(cloud: CloudConsole, envId: string): Promise<CloudEnvironment> {
  const { EnvList } = await cloud.ask('tcb', 'DescribeEnvs', { EnvId: envId });
  const found = listOf(EnvList).find((env) => env.EnvId === envId);
  if (!found) throw new Error(`没有环境 ${envId}，或者这对密钥看不到它。`);
  if (found.Status !== 'NORMAL')
    throw new Error(`环境 ${envId} 现在是 ${textOf(found.Status)}，等它正常了再部署。`);
  const [database] = listOf(found.Databases);
  const [storage] = listOf(found.Storages);
  const [log] = listOf(found.LogServices);
  const instance = textOf(database?.InstanceId);
  if (instance === '') throw new Error(`环境 ${envId} 还没有数据库，先在控制台开通。`);
  return {
    envId,
    database: instance,
    bucket: textOf(storage?.Bucket),
    region: textOf(storage?.Region) || 'ap-shanghai',
    logs: log ? { logset: textOf(log.LogsetId), topic: textOf(log.TopicId) } : null,
  };
}

/** How database requests name the database. */
export const connectorOf = ({ envId, database }: CloudEnvironment) => ({
  EnvId: envId,
  MongoConnector: { InstanceId: 'flexdb', DatabaseName: database },
});
