import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { readRequest, type LeanRequest } from './lean-request';
import { foreignness } from './same-origin';

export interface LeanAnswer {
  type: string;
  body: string | Buffer;
}

/** Null: the connection is cut without an answer. */
export type LeanAnswerer = (request: LeanRequest) => Promise<LeanAnswer | null>;

const EMPTY = Buffer.alloc(0);

/** One connection: request by request, in their order. */
export class LeanConnection {
  private bytes: Buffer = EMPTY;
  private busy = false;

  constructor(
    private readonly socket: Socket,
    private readonly port: number,
    private readonly answerer: LeanAnswerer,
    private readonly bodyMax: number,
  ) {
    socket.on('data', (chunk: Buffer) => {
      this.bytes = this.bytes.length === 0 ? chunk : Buffer.concat([this.bytes, chunk]);
      if (!this.busy) this.next();
    });
    // Whoever sent it is gone, or is told by the end of the connection.
    socket.on('error', () => socket.destroy());
  }

  private next(): void {
    if (this.bytes.length === 0) return;
    const read = readRequest(this.bytes, this.bodyMax);
    if (read === 'more') return;
    if ('refused' in read) return this.refuse(read.refused);
    const { request, end } = read;
    this.bytes = end === this.bytes.length ? EMPTY : this.bytes.subarray(end);
    const { headers } = request;
    if (foreignness({ host: headers.get('host'), origin: headers.get('origin') }, this.port) !== null)
      return this.refuse(403);
    this.busy = true;
    this.answerer(request).then(
      (answer) => this.answer(answer, headers.get('connection') === 'close'),
      () => this.socket.destroy(),
    );
  }

  private answer(answer: LeanAnswer | null, isLast: boolean): void {
    if (answer === null) {
      this.socket.destroy();
      return;
    }
    this.write(200, answer, isLast);
    this.busy = false;
    if (!isLast) this.next();
  }

  /** What cannot be read has no end that could be found: nothing more is read. */
  private refuse(status: number): void {
    this.busy = true;
    const body = JSON.stringify({ message: STATUS_CODES[status] });
    this.write(status, { type: 'application/json; charset=utf-8', body }, true);
  }

  private write(status: number, { type, body }: LeanAnswer, isLast: boolean): void {
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\nconnection: ${isLast ? 'close' : 'keep-alive'}\r\n\r\n`;
    if (typeof body === 'string') this.socket.write(head + body);
    else {
      this.socket.cork();
      this.socket.write(head);
      this.socket.write(body);
      this.socket.uncork();
    }
    if (isLast) this.socket.end();
  }
}
