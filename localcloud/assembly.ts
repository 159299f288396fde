import { randomBytes } from 'node:crypto';
import { AdminDesk } from './admin/admin-endpoint';
import { snapshot } from './admin/snapshot';
import { callFunctionAsClient } from './client/call-function';
import type { ClientAnswer } from './client/client-answer';
import { ClientEndpoint } from './client/client-endpoint';
import { readDeployments } from './functions/deployed-functions';
import { functionActions } from './functions/function-actions';
import type { LocalCloud } from './local-cloud';
import { coveredApis } from './openapi/covered-apis';
import { OpenApiGateway } from './openapi/open-api';
import type { LocalCloudOptions } from './options';
import { buildParts, type CloudParts } from './parts';
import { sdkEnvironment } from './platform-environment';
import type { Action } from './protocol/action';
import { AdminEndpoint } from './protocol/admin-endpoint';
import { databaseActions } from './protocol/database';
import { cloudLine } from './server/log-line';
import { LoopbackServer } from './server/router';
import { CosEndpoint } from './storage/cos-endpoint';
import { storageActions } from './storage/storage-actions';
import { TimerScheduler } from './timers/scheduler';
import { runTimer, timersOf } from './timers/timer-runs';

/** Puts the parts together. The server listens first, because the functions are told its address. */
export async function assembleLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  process.env['TZ'] = 'UTC'; // as the machines that functions run on; workers share the process's time zone
  const deployments = readDeployments(options);
  const server = new LoopbackServer(options.site, options.onLog ?? (() => undefined));
  const port = await server.listen(options.port);
  // Functions are told of the endpoint before it is there: it needs them.
  let admin: AdminEndpoint | undefined;
  try {
    const url = `http://127.0.0.1:${port}`;
    const parts = buildParts(options, deployments, {
      url,
      cloud: async (type, body) => admin?.ask(type, body) ?? null,
    });
    const client = new ClientEndpoint(parts);
    const cloud = publicFace(options, parts, client, server, url, port);
    const desk = new AdminDesk(cloud, parts.outbox, parts.consents, (name) =>
      snapshot(options.dataFolder, parts.engine, name),
    );
    const endpoint = adminEndpoint(options, parts);
    admin = endpoint;
    const cos = new CosEndpoint(parts.store, parts.files);
    server.serve({
      admin: (req, res) => endpoint.handle(req, res),
      cos: (req, res) => cos.handle(req, res),
      client: (req, res) => client.handle(req, res),
      __admin: (req, res) => desk.handle(req, res),
    });
    return cloud;
  } catch (error) {
    await server.close();
    throw error;
  }
}

function adminEndpoint(options: LocalCloudOptions, parts: CloudParts): AdminEndpoint {
  const gateway = new OpenApiGateway(coveredApis(options, parts), parts.openData, parts.faults);
  const actions: Record<string, Action> = {
    ...overInvocations(databaseActions(parts.engine)),
    ...storageActions(parts.store, parts.files),
    ...functionActions(parts.invoker),
  };
  return new AdminEndpoint(
    actions,
    (...call) => gateway.call(...call),
    parts.ledger,
    parts.faults,
    parts.log,
  );
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

function publicFace(
  options: LocalCloudOptions,
  parts: CloudParts,
  client: ClientEndpoint,
  server: LoopbackServer,
  url: string,
  port: number,
): LocalCloud {
  const { clock, engine, events, faults, functions, invoker, ledger, outbox, consents, pending, presence } =
    parts;
  const { phoneCodes, openData, store, subscription, log } = parts;
  const timers = timersOf(functions.values());
  const scheduler = new TimerScheduler(options.timers ? timers : [], clock, (timer, dueAt) => {
    runTimer(invoker, timer, dueAt).catch((error: unknown) =>
      log(cloudLine('timer failed', { function: timer.functionName, timer: timer.triggerName }, error)),
    );
  });
  return {
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
      if (!('fileID' in answer)) throw Object.assign(new Error(answer.errMsg), answer);
      return { fileID: answer.fileID };
    },
    phoneCode: (as, phoneNumber) => phoneCodes.issue(presence.arrive(as), phoneNumber),
    openData: (as, data) => openData.issue(presence.arrive(as), data),
    subscribe: async (as, ids, accept) => subscription.request(presence.arrive(as), ids, accept),
    runTimer: async (functionName, triggerName) => {
      const timer = timers.find(
        (known) =>
          known.functionName === functionName && known.triggerName === (triggerName ?? known.triggerName),
      );
      if (!timer) throw new Error(`${functionName} has no such trigger`);
      return runTimer(invoker, timer, clock.now());
    },
    pushEvent: (event, openid) => events.deliver(event, openid),
    files: () => store.paths(),
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
      events.stop();
      faults.clear();
      await Promise.all(Array.from(functions.values(), (deployed) => deployed.close()));
      await server.close();
      for (const part of [outbox, consents, engine]) part.close();
      parts.lock.release();
    },
  };
}
