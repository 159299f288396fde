import { join } from 'node:path';
import { Presence } from './client/presence';
import { Subscription } from './client/subscription';
import { MovableClock } from './clock';
import { Engine } from './engine/engine';
import { EventPush } from './events/event-push';
import { Faults } from './faults';
import { deployFunctions, type Deployment } from './functions/deployed-functions';
import { FunctionInvoker } from './functions/invoker';
import { InvocationLedger } from './invocations/ledger';
import { Consents } from './openapi/consents';
import { OpenData } from './openapi/open-data';
import { Outbox } from './openapi/outbox';
import { PhoneCodes } from './openapi/phone-number';
import type { LocalCloudOptions } from './options';
import { Pending } from './server/pending';
import { FileStore } from './storage/file-store';
import { FolderLock } from './storage/folder-lock';
import { SignedFiles } from './storage/signed-files';

const DEFAULT_MAX_FILE_BYTES = 50 * 1024 * 1024;

/** What a data folder holds. A snapshot has the same layout, so that it can serve as a data folder. */
export const DATABASE_FILE = 'database.sqlite';
export const FILES_FOLDER = 'files';
export const OUTBOX_FILE = 'outbox.jsonl';
export const CONSENTS_FILE = 'consents.jsonl';

export type CloudParts = ReturnType<typeof buildParts>;

/** Where the servers already listen. */
interface Addresses {
  url: string;
  /** For the SDK of the functions. */
  functionsUrl: string;
}

/** Everything that keeps state or carries work, wired together. */
export function buildParts(
  options: LocalCloudOptions,
  deployments: readonly Deployment[],
  { url, functionsUrl }: Addresses,
) {
  const { dataFolder } = options;
  const log = options.onLog ?? (() => undefined);
  const clock = new MovableClock(
    options.clock?.frozenAt === undefined
      ? { offsetMs: options.clock?.offsetMs ?? 0 }
      : { frozenAt: options.clock.frozenAt },
  );
  const now = () => clock.now();

  const lock = FolderLock.take(dataFolder);
  const engine = new Engine({
    file: join(dataFolder, DATABASE_FILE),
    now,
    scanPolicy: options.scanPolicy,
    onWarning: (text) => log(`[database] ${text}`),
  });
  engine.ensureCollections(options.collections);
  const store = new FileStore(join(dataFolder, FILES_FOLDER), options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES);
  const outbox = new Outbox(join(dataFolder, OUTBOX_FILE));
  const consents = new Consents(join(dataFolder, CONSENTS_FILE));

  const ledger = new InvocationLedger();
  const pending = new Pending();
  const functions = deployFunctions(deployments, options, functionsUrl, clock, log);
  const invoker = new FunctionInvoker(functions, ledger, clock, pending);
  const events = new EventPush(invoker, options.messagePush, now, log);
  const templates = new Map(options.templates.map((template) => [template.id, template]));
  return {
    clock,
    now,
    log,
    lock,
    engine,
    store,
    files: new SignedFiles(store, () => url, now),
    outbox,
    consents,
    ledger,
    pending,
    functions,
    invoker,
    events,
    templates,
    faults: new Faults(),
    presence: new Presence(now),
    phoneCodes: new PhoneCodes(now),
    openData: new OpenData(now),
    subscription: new Subscription(templates, consents, events),
  };
}
