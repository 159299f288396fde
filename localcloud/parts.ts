import { join } from 'node:path';
import { Presence } from './client/presence';
import { Subscription } from './client/subscription';
import { MovableClock } from './clock';
import { Engine } from './engine/engine';
import { DiskTrouble, troubleOf, type Trouble } from './disk-trouble';
import { EventPush } from './events/event-push';
import { Faults } from './faults';
import { deployFunctions, type Deployment } from './functions/deployed-functions';
import type { CloudCallee } from './functions/worker-instance';
import { FunctionInvoker } from './functions/invoker';
import { InvocationLedger } from './invocations/ledger';
import { Consents } from './openapi/consents';
import { OpenData } from './openapi/open-data';
import { Outbox } from './openapi/outbox';
import { PhoneCodes } from './openapi/phone-number';
import type { LocalCloudOptions } from './options';
import { cloudLine } from './server/log-line';
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

/** @throws Error that names the folder, says what is wrong with it and what to run */
function openData(
  { dataFolder, scanPolicy, collections, maxFileBytes = DEFAULT_MAX_FILE_BYTES }: LocalCloudOptions,
  now: () => number,
  log: (line: string) => void,
) {
  const onWarning = (detail: string) => log(cloudLine('the data want a look', { detail }));
  const file = join(dataFolder, DATABASE_FILE);
  let lock: FolderLock | undefined;
  try {
    lock = FolderLock.take(dataFolder);
    const engine = new Engine({ file, now, scanPolicy, onWarning, careful: lock.wasLeftBehind });
    engine.ensureCollections(collections);
    const store = new FileStore(join(dataFolder, FILES_FOLDER), maxFileBytes);
    const outbox = new Outbox(join(dataFolder, OUTBOX_FILE), onWarning);
    const consents = new Consents(join(dataFolder, CONSENTS_FILE), onWarning);
    return { lock, engine, store, outbox, consents };
  } catch (error) {
    lock?.release();
    throw notOpened(dataFolder, file, error);
  }
}

function notOpened(dataFolder: string, file: string, error: unknown): unknown {
  const trouble = error instanceof DiskTrouble ? error.trouble : (troubleOf(error, file) ?? strange(error));
  if (trouble === undefined) return error;
  return new Error(`${dataFolder} cannot be opened: ${CANNOT[trouble]}. Run \`npm run doctor\`.`, {
    cause: error,
  });
}

/** What SQLite finds wrong with names and tables of ours nobody has written so. */
const strange = (error: unknown): Trouble | undefined =>
  error instanceof Error && error.name === 'SqliteError' ? 'damaged' : undefined;

const CANNOT: Record<Trouble, string> = {
  full: 'the disk is full',
  read_only: 'it may only be read, and whoever is to write must be allowed to',
  damaged: 'the database is damaged',
  failing: 'the disk refuses to write',
};

export type CloudParts = ReturnType<typeof buildParts>;

/** Where the servers already listen. */
interface Addresses {
  url: string;
  /** The same without a socket, for functions that run in workers. */
  cloud: CloudCallee;
}

/** Everything that keeps state or carries work, wired together. */
export function buildParts(
  options: LocalCloudOptions,
  deployments: readonly Deployment[],
  { url, cloud }: Addresses,
) {
  const log = options.onLog ?? (() => undefined);
  const clock = new MovableClock(
    options.clock?.frozenAt === undefined
      ? { offsetMs: options.clock?.offsetMs ?? 0 }
      : { frozenAt: options.clock.frozenAt },
  );
  const now = () => clock.now();

  const { lock, engine, store, outbox, consents } = openData(options, now, log);

  const ledger = new InvocationLedger();
  const pending = new Pending();
  const functions = deployFunctions(deployments, options, { url, cloud }, clock, log);
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
