import type { CloudConsole } from '../../../cloudfunctions/deploy/console';
import { refuse, requireFields, type Fields } from './asked';
import { StandInFunctions } from './stand-in-functions';
import { StandInTables } from './stand-in-tables';

export const ENV = 'county-1a2b';
const DATABASE = 'tnt-1';
const BUCKET = '6a62-county-1a2b-1300000000';

/** The console of an account, in memory: it refuses what the real one refuses, and keeps what it was asked. */
export class StandInConsole implements CloudConsole {
  readonly tables = new StandInTables();
  readonly functions = new StandInFunctions();
  readonly asked: { action: string; fields: Fields }[] = [];
  status = 'NORMAL';
  storageAcl = 'READONLY';
  /** The connection breaks at this many changes from now. */
  changesLeft = Infinity;

  async ask(_service: 'tcb' | 'scf', action: string, fields: Fields): Promise<Fields> {
    this.asked.push({ action, fields });
    requireFields(action, fields);
    if (!/^(Describe|List|Get)/.test(action) && (this.changesLeft -= 1) < 0)
      refuse(action, 'NetworkError', 'socket hang up');
    if ((fields.EnvId ?? fields.Namespace) !== ENV) refuse(action, 'ResourceNotFound', 'no such environment');
    const connector = fields.MongoConnector as { InstanceId?: string; DatabaseName?: string } | undefined;
    if (connector && (connector.InstanceId !== 'flexdb' || connector.DatabaseName !== DATABASE))
      refuse(action, 'InvalidParameter', 'MongoConnector');
    if (fields.Bucket !== undefined && fields.Bucket !== BUCKET) refuse(action, 'ResourceNotFound', 'Bucket');
    if (action === 'DescribeEnvs') return { EnvList: [this.environment()] };
    if (action === 'DescribeStorageACL') return { AclTag: this.storageAcl };
    if (action === 'ModifyStorageACL') {
      this.storageAcl = String(fields.AclTag);
      return {};
    }
    return 'FunctionName' in fields ? this.functions.ask(action, fields) : this.tables.ask(action, fields);
  }

  /** What was asked that changes something, in order. */
  changes(): string[] {
    return this.asked.map(({ action }) => action).filter((action) => !/^(Describe|List|Get)/.test(action));
  }

  private environment(): Fields {
    return {
      EnvId: ENV,
      Status: this.status,
      Databases: [{ InstanceId: DATABASE, Status: 'RUNNING', Region: 'ap-shanghai' }],
      Storages: [{ Bucket: BUCKET, Region: 'ap-shanghai' }],
      Functions: [{ Namespace: ENV, Region: 'ap-shanghai' }],
      LogServices: [{ LogsetId: 'logset-1', TopicId: 'topic-1' }],
    };
  }
}
