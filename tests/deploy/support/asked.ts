import { ConsoleRefusal } from '../../../cloudfunctions/deploy/console';

export type Fields = Record<string, unknown>;

export const refuse = (action: string, code: string, message = ''): never => {
  throw new ConsoleRefusal(action, code, message);
};

/** The fields that each action takes; `?` marks those that may be missing. Others are refused, as the console does. */
const FIELDS: Record<string, readonly string[]> = {
  DescribeEnvs: ['EnvId'],
  ListTables: ['EnvId', 'MongoConnector', 'MgoLimit', 'MgoOffset'],
  CreateTable: ['EnvId', 'MongoConnector', 'TableName'],
  DescribeTable: ['EnvId', 'MongoConnector', 'TableName'],
  UpdateTable: ['EnvId', 'MongoConnector', 'TableName', 'CreateIndexes?', 'DropIndexes?'],
  DeleteTable: ['EnvId', 'MongoConnector', 'TableName'],
  DescribeDatabaseACL: ['EnvId', 'CollectionName'],
  ModifyDatabaseACL: ['EnvId', 'CollectionName', 'AclTag'],
  DescribeStorageACL: ['EnvId', 'Bucket'],
  ModifyStorageACL: ['EnvId', 'Bucket', 'AclTag'],
  GetFunction: ['FunctionName', 'Namespace', 'ShowCode'],
  CreateFunction: [
    ...['FunctionName', 'Namespace', 'Code', 'Handler', 'Runtime', 'Role', 'Stamp', 'Description', 'Timeout'],
    ...['MemorySize', 'InstallDependency', 'Environment', 'ClsLogsetId?', 'ClsTopicId?'],
  ],
  UpdateFunctionCode: ['FunctionName', 'Namespace', 'Handler', 'InstallDependency', 'ZipFile'],
  UpdateFunctionConfiguration: [
    ...['FunctionName', 'Namespace', 'Description', 'Timeout', 'MemorySize', 'InstallDependency'],
    ...['Environment', 'ClsLogsetId?', 'ClsTopicId?'],
  ],
  DeleteFunction: ['FunctionName', 'Namespace'],
  BatchCreateTrigger: ['FunctionName', 'Namespace', 'Triggers', 'Count'],
  DeleteTrigger: ['FunctionName', 'Namespace', 'TriggerName', 'Type'],
};

export function requireFields(action: string, fields: Fields): void {
  const taken = FIELDS[action];
  if (!taken) return refuse(action, 'InvalidAction', action);
  const names = taken.map((name) => name.replace('?', ''));
  const stray = Object.keys(fields).find((name) => !names.includes(name));
  if (stray !== undefined) refuse(action, 'UnknownParameter', stray);
  const missing = taken.find((name) => !name.endsWith('?') && fields[name] === undefined);
  if (missing !== undefined) refuse(action, 'MissingParameter', missing);
}
