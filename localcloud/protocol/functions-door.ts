import type { LeanAnswer } from '../server/lean-connection';
import type { LeanRequest } from '../server/lean-request';
import { LeanServer } from '../server/lean-server';
import { MAX_BODY_BYTES, type AdminEndpoint } from './admin-endpoint';

/** Where the SDK of the functions reaches the cloud: `POST /admin` and nothing else, on a port of its own. */
export class FunctionsDoor {
  private admin: AdminEndpoint | undefined;
  private readonly server = new LeanServer((request) => this.answer(request), MAX_BODY_BYTES);

  /** Answers its address. Opened later: the endpoint needs functions, and they are told the address. */
  async listen(): Promise<string> {
    return `http://127.0.0.1:${await this.server.listen()}`;
  }

  open(admin: AdminEndpoint): void {
    this.admin = admin;
  }

  /** What a function in a worker of this process asks. */
  async ask(type: string, body: string | Buffer): Promise<LeanAnswer | null> {
    return this.admin && Buffer.byteLength(body) <= MAX_BODY_BYTES ? this.admin.answer(type, body) : null;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  private async answer({ method, path, headers, body }: LeanRequest) {
    const [place] = path.split('?');
    return method === 'POST' && place === '/admin' && this.admin
      ? this.admin.answer(headers.get('content-type') ?? '', body)
      : null;
  }
}
