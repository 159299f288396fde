import { assembleLocalCloud } from './assembly';
import type { ClientAnswer } from './client/client-answer';
import type { SubscriptionAnswer } from './client/subscription';
import type { Engine } from './engine/engine';
import type { Fault } from './faults';
import type { InvocationRecord } from './invocations/invocation';
import type { DeliveredMessage } from './openapi/outbox';
import type { LocalCloudOptions } from './options';

export type { CollectionSpec } from './engine/engine';
export type { Fault } from './faults';
export type { InvocationRecord } from './invocations/invocation';
export type { DeliveredMessage } from './openapi/outbox';
export type { ClientAnswer } from './client/client-answer';
export type { SubscriptionAnswer } from './client/subscription';
export type {
  FunctionConfig,
  FunctionMain,
  LocalCloudOptions,
  TemplateFieldType,
  TemplateSpec,
} from './options';

/** A running local cloud. */
export interface LocalCloud {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly port: number;
  readonly adminToken: string;
  readonly engine: Engine;
  readonly clock: { now(): number; set(ms: number): void; advance(ms: number): void };
  readonly faults: { set(fault: Fault): () => void; clear(): void; list(): Fault[] };
  /** Environment that points an SDK outside any function (a script, a test) at this cloud, with full rights. */
  readonly sdkEnvironment: Record<string, string>;
  /** What `wx.cloud.callFunction` gives the person `as`; the same as POST /client/call. Never rejects for the function's failures. */
  call(as: string | null, name: string, data: unknown): Promise<ClientAnswer>;
  /** What `wx.cloud.uploadFile` does for the person `as`. */
  upload(as: string, cloudPath: string, bytes: Buffer): Promise<{ fileID: string }>;
  /** Paths of everything in the storage, which no SDK would tell. */
  files(): string[];
  /** A code as the phone number button gives it, for the person's number or an invented one. */
  phoneCode(as: string, phoneNumber?: string): string;
  /** What the client hands on of data that only the cloud may read: `wx.getGroupEnterInfo` and the like. */
  openData(as: string, data: Record<string, unknown>): string;
  /** What the consent dialog does: counts consents per person and template and pushes the popup event. */
  subscribe(
    as: string,
    templateIds: readonly string[],
    accept: Record<string, 'accept' | 'reject'>,
  ): Promise<SubscriptionAnswer>;
  /** Fires a timer now; answers the function's result, rejects with PlatformError when it fails. */
  runTimer(functionName: string, triggerName?: string): Promise<unknown>;
  /** Pushes a platform event as the console's mapping would; answers the function's result. */
  pushEvent(event: Record<string, unknown>, openid?: string): Promise<unknown>;
  /** Messages that reached a person, oldest first. */
  outbox(): DeliveredMessage[];
  lastInvocation(): InvocationRecord | undefined;
  /** The latest 1,000 runs, oldest first. */
  invocations(): InvocationRecord[];
  /** All invocations, media checks and events in flight have settled. */
  idle(): Promise<void>;
  /** Empties database, files, consents, messages, faults and records; collections and indexes stay. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a WeChat cloud on 127.0.0.1. Fails when an option contradicts what the real cloud accepts. */
export function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  return assembleLocalCloud(options);
}
