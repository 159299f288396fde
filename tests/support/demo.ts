import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ApiAnswer } from '@shared/contract/envelope';
import { OPERATIONS, type InputOf, type OperationName, type OutputOf } from '@shared/contract/operations';

/** A handful of people never keeps more busy; each has to load the SDK first. */
const WORKERS = '2';

export interface StartOptions {
  /** Moment of the county's clock: `2026-10-01T23:50+08:00`. */
  at?: string;
  /** Kept by the caller: a second start finds what the first one wrote. */
  dataFolder?: string;
  /** With ninety days of the demo county instead of nothing said; takes half a minute. */
  filled?: boolean;
}

/** What a phone was pushed, as the page of phones gets it. */
export interface Pushed {
  openid: string;
  title: string;
  page: string;
  fields: { name: string; label: string; value: string }[];
  at: number;
}

/** The start command's server at work in a process of its own, with people and places but nothing said. */
export class Demo {
  private readonly lines: string[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly dataFolder: string,
    private readonly ownsFolder: boolean,
    readonly url: string,
    readonly adminToken: string,
  ) {
    child.stderr?.on('data', (chunk) => this.lines.push(String(chunk)));
  }

  /** What the functions have written into their log, each line as it is. */
  logged(): string[] {
    return this.lines.join('').split('\n');
  }

  /** The next write into this collection fails. */
  async failsToWrite(name: string): Promise<void> {
    await this.admin('faults', { kind: 'error', action: 'database.insertDocument', collection: name });
  }

  static async start({ at, dataFolder, filled = false }: StartOptions = {}): Promise<Demo> {
    const folder = dataFolder ?? copyOfPlaces();
    // Who brings a folder of their own is a newcomer at the start command; all others share what it makes first.
    const script = dataFolder === undefined ? 'tests/support/demo-process.cjs' : 'demo/start.mjs';
    const moment = at === undefined ? [] : ['--at', at];
    const weapp = globalThis.weappFolder === undefined ? [] : ['--weapp', globalThis.weappFolder];
    const args = [
      script,
      '--port',
      '0',
      '--data',
      folder,
      ...(filled ? [] : ['--empty']),
      '--workers',
      WORKERS,
      ...moment,
      ...weapp,
    ];
    const env = { ...process.env, DEMO_SERVER: join(prepared(), 'server.cjs') };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const url = await readyAt(child);
    const { adminToken } = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8')) as {
      adminToken: string;
    };
    return new Demo(child, folder, dataFolder === undefined, url, adminToken);
  }

  async setClock(moment: string): Promise<void> {
    await this.admin('clock', { set: moment });
  }

  async advance(milliseconds: number): Promise<void> {
    await this.admin('clock', { advance: milliseconds });
  }

  /** The timer has its minute, and everything that is under way settles. */
  async minute(): Promise<void> {
    await this.admin('timers/run', { function: 'jobs' });
    await this.admin('idle', {});
  }

  async now(): Promise<number> {
    return ((await this.admin('clock')) as { now: number }).now;
  }

  /** An operation as the app of this person would call it, for what is many or what no button offers. */
  async ask<Name extends OperationName>(
    openid: string,
    operation: Name,
    input: InputOf<Name>,
    actingAs?: string,
  ): Promise<ApiAnswer<OutputOf<Name>>> {
    const key = OPERATIONS[operation].type === 'command' ? { key: randomUUID() } : {};
    const response = await fetch(`${this.url}/client/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: openid, name: 'api', data: { operation, input, actingAs, ...key } }),
    });
    const { result, errMsg } = (await response.json()) as { result?: unknown; errMsg: string };
    if (result === undefined) throw new Error(`${operation}: ${errMsg}`);
    return result as ApiAnswer<OutputOf<Name>>;
  }

  /** For what must be granted. */
  async give<Name extends OperationName>(
    openid: string,
    operation: Name,
    input: InputOf<Name>,
    actingAs?: string,
  ): Promise<OutputOf<Name>> {
    const answer = await this.ask(openid, operation, input, actingAs);
    if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer)}`);
    return answer.data;
  }

  async pushedTo(openid: string): Promise<Pushed[]> {
    return (await this.admin(`outbox?openid=${openid}`)) as Pushed[];
  }

  /** Like pulling the plug. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    if (this.ownsFolder) rmSync(this.dataFolder, { recursive: true, force: true });
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill(signal);
    await ended;
  }

  private async admin(path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.url}/__admin/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', 'x-localcloud-token': this.adminToken },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}

/** The folder that before-journeys.mjs made. */
function prepared(): string {
  const folder = process.env.JOURNEYS_FOLDER;
  if (folder === undefined) throw new Error('a project of journeys needs its globalSetup (jest.config.cjs)');
  return folder;
}

function copyOfPlaces(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  cpSync(join(prepared(), 'places'), folder, { recursive: true });
  return folder;
}

function readyAt(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const url = /^ready (\S+)$/m.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`the start command ended with ${code}\n${said}`)));
  });
}
