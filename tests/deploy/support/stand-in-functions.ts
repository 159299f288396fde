import { refuse, type Fields } from './asked';
import { unzip } from './unzip';

interface Variable {
  Key: string;
  Value: string;
}

export interface DeployedFunction {
  status: string;
  /** Looks at it that still find it busy. */
  busyFor: number;
  runtime: string;
  timeout: number;
  memory: number;
  description: string;
  variables: Record<string, string>;
  files: Map<string, Buffer>;
  triggers: { TriggerName: string; Type: string; TriggerDesc: string }[];
}

const RUNTIMES = ['Nodejs16.13', 'Nodejs18.15', 'Nodejs20.19'];
const ZIP_MAX = 20 * 1024 * 1024;

function filesIn(action: string, zip: unknown): Map<string, Buffer> {
  if (typeof zip !== 'string' || zip.length > ZIP_MAX) return refuse(action, 'InvalidParameterValue.ZipFile');
  const files = unzip(Buffer.from(zip, 'base64'));
  if (!files.has('index.js')) refuse(action, 'InvalidParameterValue.Handler', 'index.main');
  return files;
}

/** The functions' half of the console that stands in. */
export class StandInFunctions {
  readonly deployed = new Map<string, DeployedFunction>();

  ask(action: string, fields: Fields): Fields {
    const name = String(fields.FunctionName);
    if (action === 'CreateFunction') return this.create(name, fields);
    const one = this.deployed.get(name) ?? refuse(action, 'ResourceNotFound.Function', name);
    if (action === 'GetFunction') return this.describe(one);
    if (action === 'DeleteFunction') {
      this.deployed.delete(name);
      return {};
    }
    if (one.status !== 'Active') refuse(action, 'ResourceUnavailable.Function', one.status);
    switch (action) {
      case 'UpdateFunctionCode':
        one.files = filesIn(action, fields.ZipFile);
        return this.busy(one, 'Updating');
      case 'UpdateFunctionConfiguration':
        this.configure(action, one, fields);
        return this.busy(one, 'Updating');
      case 'DeleteTrigger':
        one.triggers = one.triggers.filter(({ TriggerName }) => TriggerName !== fields.TriggerName);
        return {};
      default:
        return this.trigger(action, one, fields);
    }
  }

  private create(name: string, fields: Fields): Fields {
    const action = 'CreateFunction';
    if (this.deployed.has(name)) refuse(action, 'ResourceInUse.Function', name);
    if (!RUNTIMES.includes(String(fields.Runtime))) refuse(action, 'InvalidParameterValue.Runtime');
    if (fields.Role !== 'TCB_QcsRole' || fields.Stamp !== 'MINI_QCBASE')
      refuse(action, 'InvalidParameterValue.Role');
    const one: DeployedFunction = {
      status: 'Creating',
      busyFor: 0,
      runtime: String(fields.Runtime),
      timeout: 3,
      memory: 128,
      description: '',
      variables: {},
      files: filesIn(action, (fields.Code as { ZipFile?: unknown }).ZipFile),
      triggers: [],
    };
    this.configure(action, one, fields);
    this.deployed.set(name, one);
    return this.busy(one, 'Creating');
  }

  private busy(one: DeployedFunction, status: string): Fields {
    one.status = status;
    one.busyFor = 2;
    return {};
  }

  private configure(action: string, one: DeployedFunction, fields: Fields): void {
    const timeout = Number(fields.Timeout);
    if (!(timeout >= 1 && timeout <= 60)) refuse(action, 'InvalidParameterValue.Timeout', String(timeout));
    // Letters, digits, spaces, commas, full stops and Chinese are all that a description may hold.
    if (!/^[\w\u4e00-\u9fff ,.\n]{0,1000}$/.test(String(fields.Description)))
      refuse(action, 'InvalidParameterValue.Description', String(fields.Description));
    const { Variables } = fields.Environment as { Variables: Variable[] };
    const variables = Object.fromEntries(Variables.map(({ Key, Value }) => [Key, Value]));
    if (JSON.stringify(variables).length > 4096) refuse(action, 'LimitExceeded.Environment');
    Object.assign(one, {
      timeout,
      memory: fields.MemorySize,
      description: fields.Description,
      variables,
    });
  }

  private describe(one: DeployedFunction): Fields {
    if (one.busyFor > 0) one.busyFor -= 1;
    else if (['Creating', 'Updating'].includes(one.status)) one.status = 'Active';
    return {
      Status: one.status,
      StatusDesc: '',
      Runtime: one.runtime,
      Timeout: one.timeout,
      MemorySize: one.memory,
      Description: one.description,
      InstallDependency: 'TRUE',
      Environment: { Variables: Object.entries(one.variables).map(([Key, Value]) => ({ Key, Value })) },
      Triggers: one.triggers.map((trigger) => ({
        ...trigger,
        TriggerDesc: JSON.stringify({ cron: trigger.TriggerDesc }),
      })),
    };
  }

  private trigger(action: string, one: DeployedFunction, { Triggers, Count }: Fields): Fields {
    const asked = JSON.parse(String(Triggers)) as DeployedFunction['triggers'];
    if (asked.length !== Count || asked.length + one.triggers.length > 1)
      refuse(action, 'LimitExceeded.Trigger', String(Count));
    if (asked.some(({ TriggerDesc }) => TriggerDesc.split(' ').length !== 7))
      refuse(action, 'InvalidParameterValue.TriggerDesc');
    one.triggers.push(...asked);
    return {};
  }
}
