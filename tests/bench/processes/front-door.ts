import { Agent, request } from 'node:http';
import type { ApiAnswer } from '@shared/contract/envelope';
import type { OperationName } from '@shared/contract/operations';

export interface Answer {
  data: Record<string, unknown>;
  /** Of the answer as it reaches the phone. */
  bytes: number;
}

export interface Person {
  openid: string;
  actingAs?: string;
}

/** What the phone does: one request on a connection that stays open. */
export class FrontDoor {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private keys = 0;

  constructor(private readonly url: string) {}

  async call(
    { openid, actingAs }: Person,
    operation: OperationName,
    input: Record<string, unknown>,
  ): Promise<Answer> {
    const key = `bench-${process.pid}-${(this.keys += 1)}`;
    const { result, errMsg } = await this.ask<ApiAnswer>(openid, 'api', { operation, input, actingAs, key });
    if (!result?.ok) throw new Error(`${operation} by ${openid}: ${JSON.stringify(result ?? errMsg)}`);
    return {
      data: result.data as Record<string, unknown>,
      bytes: Buffer.byteLength(JSON.stringify(result.data)),
    };
  }

  /** A function that is none of the product's. */
  async callFunction({ openid }: Person, name: string, data: object): Promise<void> {
    const { result, errMsg } = await this.ask<object>(openid, name, data);
    if (result === undefined) throw new Error(`${name}: ${errMsg}`);
  }

  private async ask<Result>(as: string, name: string, data: object) {
    const text = await this.post('/client/call', { as, name, data });
    return JSON.parse(text) as { result?: Result; errMsg: string };
  }

  post(path: string, body: object): Promise<string> {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.url),
        { method: 'POST', agent: this.agent, headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve(Buffer.concat(chunks).toString()));
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(text);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
