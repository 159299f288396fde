import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine, type CollectionSpec, type EngineOptions } from '../../../localcloud/engine/engine';
import { databaseActions } from '../../../localcloud/protocol/database';
import { PlatformError } from '../../../localcloud/platform-error';
import type { SdkDatabase } from './sdk-database';

export interface DatabaseServer {
  engine: Engine;
  /** The database of the unmodified SDK, pointed at this server. */
  db: SdkDatabase;
  /** Requests as the SDK sent them, oldest first. */
  requests: Record<string, unknown>[];
  /** The function run that the following requests belong to. */
  invocation: string | undefined;
  close(): Promise<void>;
}

/** 2024-05-01 08:00 in UTC: the time of all server dates in these tests. */
export const NOW = Date.UTC(2024, 4, 1, 8);

/** Serves only the database actions of /admin, on a free port, over a database in a temporary folder. */
export async function startDatabaseServer(
  collections: readonly CollectionSpec[],
  options: Partial<EngineOptions> = {},
): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'database-'));
  const engine = new Engine({
    file: join(folder, 'db.sqlite'),
    now: () => NOW,
    scanPolicy: 'refuse',
    ...options,
  });
  engine.ensureCollections(collections);
  const actions = databaseActions(engine);
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const params = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      running.requests.push(params);
      const action = actions[String(params['action'])];
      const caller = running.invocation === undefined ? {} : { invocation: running.invocation };
      const answered = action
        ? action(params, caller)
        : Promise.reject(new PlatformError('INVALID_PARAM', 'action'));
      void answered
        .catch((error: Error) => ({ code: 'code' in error ? error.code : 'SYS_ERR', message: error.message }))
        .then((answer) => {
          res.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
          res.end(JSON.stringify({ requestId: 'r', ...answer }));
        });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
    TCB_CONTEXT_KEYS: 'TCB_ENV',
  });
  const { default: cloud } = await import('wx-server-sdk');
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as never });
  const running: DatabaseServer = {
    engine,
    db: cloud.database() as unknown as SdkDatabase,
    requests: [],
    invocation: undefined,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return running;
}
