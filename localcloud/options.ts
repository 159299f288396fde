import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CollectionSpec } from './engine/engine';

/** A function's `config.json`, the fields that the cloud reads. */
export interface FunctionConfig {
  permissions?: { openapi?: string[] };
  /** At most one trigger a function. `config` is a cron of seven fields: s m h D M W Y, evaluated in UTC. */
  triggers?: { name: string; type: 'timer'; config: string }[];
  /** Seconds, 1 to 60; the cloud's default is 3. */
  timeout?: number;
  /** MB; default 256. */
  memorySize?: number;
}

export type FunctionMain = (
  event: Record<string, unknown>,
  context: { requestId: string },
) => Promise<unknown>;

/** The field types of subscription templates: each has its own rule of content and length. */
export type TemplateFieldType =
  | 'thing'
  | 'phrase'
  | 'character_string'
  | 'date'
  | 'time'
  | 'number'
  | 'name'
  | 'amount'
  | 'phone_number'
  | 'car_number'
  | 'letter'
  | 'symbol';

/** A subscription message template as chosen in the console. */
export interface TemplateSpec {
  id: string;
  title: string;
  /** Keys as WeChat numbers them: thing1, phrase2 … */
  fields: Record<string, TemplateFieldType>;
  /** What the console shows in front of each field; only used to render delivered messages. */
  labels?: Record<string, string>;
  /** Long-term subscription: one accept allows any number of messages. */
  longTerm?: boolean;
}

export interface LocalCloudOptions {
  /** 0 = any free port. */
  port: number;
  dataFolder: string;
  /** Built functions: `<name>/index.js` and `<name>/config.json`, each run in its own pool of workers. */
  functionsFolder?: string;
  /** Functions run in this process (tests: coverage, breakpoints); identity travels by AsyncLocalStorage. */
  inProcess?: Record<string, { main: FunctionMain; config: FunctionConfig }>;
  /** Environment variables that the console would set, per function. */
  functionEnv?: Record<string, Record<string, string>>;
  /** The console's mapping of platform events (wxa_media_check, subscribe_msg_popup_event …) to one function. */
  messagePush?: { function: string; events: string[] };
  collections: readonly CollectionSpec[];
  templates: readonly TemplateSpec[];
  /** Page paths in the released app.json; a message or code for any other page is refused with 41030. */
  pages: readonly string[];
  /** JSON file of word and image rules for content checks; see README. */
  contentRulesFile?: string;
  /** What an unindexed query over a large collection does. */
  scanPolicy: 'refuse' | 'warn';
  /** Whether timers fire by the clock; `runTimer` works either way. */
  timers: boolean;
  /** Token of /__admin; random when absent. */
  adminToken?: string;
  /** `frozenAt`: the clock stands still at this time (ms) until it is moved. `offsetMs`: it runs, shifted. */
  clock?: { offsetMs?: number; frozenAt?: number };
  /** How long a media check takes before its result event is pushed; default 0 ms, real WeChat up to 30 min. */
  mediaCheckDelayMs?: number;
  /** How long a message is being sent, ms; another to the same person meanwhile is refused with 43108. Default 0. */
  messageSendMs?: number;
  /** Largest file that storage accepts, bytes; default 50 MB. */
  maxFileBytes?: number;
  /** Warm and busy workers per function; further invocations wait. Default 8. */
  workersPerFunction?: number;
  /** The worker's entry file; set it when this code is bundled. */
  workerBootstrap?: string;
  /** Folder with `wx-server-sdk`, for functions outside any project; default: found upwards from the working folder. */
  modulesFolder?: string;
  /** Whoever embeds the cloud may serve more on the same port; true = handled. */
  site?: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** Log lines, each an object of JSON with `from`: what a function printed, and the cloud's own warnings. */
  onLog?: (line: string) => void;
}
