import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AdminDesk } from './admin/admin-endpoint';
import type { ClientAnswer } from './client/client-answer';
import { callFunctionAsClient } from './client/call-function';
import { ClientEndpoint } from './client/client-endpoint';
import { Presence } from './client/presence';
import { Subscription } from './client/subscription';
import { MovableClock } from './clock';
import { Engine } from './engine/engine';
import { EventPush } from './events/event-push';
import { Faults } from './faults';
import { deployFunctions } from './functions/deployed-functions';
import { functionActions } from './functions/function-actions';
import { FunctionInvoker } from './functions/invoker';
import { InvocationLedger } from './invocations/ledger';
import type { LocalCloud } from './local-cloud';
import { Consents } from './openapi/consents';
import { OpenApiGateway } from './openapi/open-api';
import { OpenData } from './openapi/open-data';
import { coveredApis } from './openapi/covered-apis';
import { Outbox } from './openapi/outbox';
import { PhoneCodes } from './openapi/phone-number';
import type { LocalCloudOptions } from './options';
import { sdkEnvironment } from './platform-environment';
import type { Action } from './protocol/action';
import { AdminEndpoint } from './protocol/admin-endpoint';
import { databaseActions } from './protocol/database';
import { Pending } from './server/pending';
import { LoopbackServer } from './server/router';
import { CosEndpoint } from './storage/cos-endpoint';
import { FileStore } from './storage/file-store';
import { SignedFiles } from './storage/signed-files';
import { storageActions } from './storage/storage-actions';
import { TimerScheduler } from './timers/scheduler';
import { runTimer, timersOf } from './timers/timer-runs';

const DEFAULT_MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Puts the parts together. The server listens first, because the functions are told its address. */
export async function assembleLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataFolder } = options;
  const log = options.onLog ?? (() => undefined);
  process.env['TZ'] = 'UTC'; // as the machines that functions run on; workers share the process's time zone
  mkdirSync(dataFolder, { recursive: true });
  const clock = new MovableClock(clockState(options.clock));
  const now = () => clock.now();
  const engine = new Engine({
    file: join(dataFolder, 'database.sqlite'),
    now,
    scanPolicy: options.scanPolicy,
    onWarning: (text) => log(`[database] ${text}`),
  });
  engine.ensureCollections(options.collections);

  const server = new LoopbackServer(options.site, log);
  const port = await server.listen(options.port);
  const url = `http://127.0.0.1:${port}`;

  const ledger = new InvocationLedger();
  const pending = new Pending();
  const faults = new Faults();
  const functions = deployFunctions(options, url, clock, log);
  const invoker = new FunctionInvoker(functions, ledger, clock, pending);
  const events = new EventPush(invoker, options.messagePush, now, log);
  const presence = new Presence(now);
  const store = new FileStore(join(dataFolder, 'files'), options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES);
  const files = new SignedFiles(store, () => url, now);
  const outbox = new Outbox(join(dataFolder, 'outbox.jsonl'));
  const consents = new Consents(join(dataFolder, 'consents.jsonl'));
  const phoneCodes = new PhoneCodes(now);
  const openData = new OpenData(now);
  const templates = new Map(options.templates.map((template) => [template.id, template]));
  const subscription = new Subscription(templates, consents, events);

  const gateway = new OpenApiGateway(
    coveredApis(options, { templates, consents, outbox, events, presence, files, pending, phoneCodes, now }),
    openData,
    faults,
  );
  const actions: Record<string, Action> = {
    ...overInvocations(databaseActions(engine)),
    ...storageActions(store, files),
    ...functionActions(invoker),
  };
  const admin = new AdminEndpoint(actions, (...call) => gateway.call(...call), ledger, faults, log);
  const client = new ClientEndpoint({ invoker, presence, store, subscription, phoneCodes, openData });
  const cos = new CosEndpoint(store, files);
  const timers = timersOf(functions.values());
  const scheduler = new TimerScheduler(options.timers ? timers : [], clock, (timer, dueAt) => {
    runTimer(invoker, timer, dueAt).catch((error: unknown) =>
      log(`[localcloud] timer ${timer.functionName}.${timer.triggerName}: ${String(error)}`),
    );
  });

  const cloud: LocalCloud = {
    url,
    port,
    adminToken: options.adminToken ?? randomBytes(24).toString('base64url'),
    engine,
    clock,
    faults,
    sdkEnvironment: sdkEnvironment(url),
    call: async (as, name, data) =>
      JSON.parse(await callFunctionAsClient(invoker, presence, as, name, data)) as ClientAnswer,
    upload: async (as, cloudPath, bytes) => {
      const answer = client.upload(presence.arrive(as), cloudPath, bytes);
      if (typeof answer['fileID'] !== 'string')
        throw Object.assign(new Error(String(answer['errMsg'])), answer);
      return { fileID: answer['fileID'] };
    },
    phoneCode: (as, phoneNumber) => phoneCodes.issue(presence.arrive(as), phoneNumber),
    subscribe: async (as, ids, accept) => subscription.request(presence.arrive(as), ids, accept),
    runTimer: (functionName, triggerName) => {
      const timer = timers.find(
        (known) =>
          known.functionName === functionName &&
          (triggerName === undefined || known.triggerName === triggerName),
      );
      if (!timer) return Promise.reject(new Error(`${functionName} has no such trigger`));
      return runTimer(invoker, timer, clock.now());
    },
    pushEvent: (event, openid) => events.deliver(event, openid),
    outbox: () => outbox.messages(),
    lastInvocation: () => ledger.last(),
    invocations: () => ledger.records(),
    idle: () => pending.idle(),
    reset: async () => {
      await pending.idle();
      engine.reset();
      for (const part of [store, outbox, consents, phoneCodes, openData, presence, faults]) part.clear();
      ledger.forgetEnded();
    },
    close: async () => {
      scheduler.stop();
      faults.clear();
      await Promise.all(Array.from(functions.values(), (deployed) => deployed.close()));
      await server.close();
      for (const part of [outbox, consents, engine]) part.close();
    },
  };

  const snapshot = (name: string): string => {
    if (!/^[\w-]{1,60}$/.test(name))
      throw new Error('a snapshot is named by up to 60 letters, digits, _ and -');
    const folder = join(dataFolder, 'snapshots', name);
    mkdirSync(folder, { recursive: true });
    engine.snapshot(join(folder, 'database.sqlite'));
    for (const part of ['files', 'outbox.jsonl', 'consents.jsonl'])
      if (existsSync(join(dataFolder, part)))
        cpSync(join(dataFolder, part), join(folder, part), { recursive: true });
    return folder;
  };
  const desk = new AdminDesk(cloud, { outbox, consents, snapshot });
  server.serve({
    admin: (req, res) => admin.handle(req, res),
    cos: (req, res) => cos.handle(req, res),
    client: (req, res) => client.handle(req, res),
    __admin: (req, res) => desk.handle(req, res),
  });
  return cloud;
}

function clockState(clock: LocalCloudOptions['clock']): { offsetMs: number } | { frozenAt: number } {
  return clock?.frozenAt === undefined ? { offsetMs: clock?.offsetMs ?? 0 } : { frozenAt: clock.frozenAt };
}

/** The database knows its caller by the invocation's id alone. */
function overInvocations(actions: ReturnType<typeof databaseActions>): Record<string, Action> {
  return Object.fromEntries(
    Object.entries(actions).map(([name, action]): [string, Action] => [
      name,
      (params, { invocation }) => action(params, { invocation: invocation?.record.id }),
    ]),
  );
}
