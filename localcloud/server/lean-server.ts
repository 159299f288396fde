import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { LeanConnection, type LeanAnswerer } from './lean-connection';

/**
 * HTTP/1.1 on 127.0.0.1 for one kind of request: small, whole, one after the other on connections that stay open. What
 * functions send to the cloud goes through here; the general server of Node spends more on such a request than the
 * database does.
 */
export class LeanServer {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private port = 0;

  constructor(answerer: LeanAnswerer, bodyMax: number) {
    this.server = createServer({ noDelay: true }, (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
      new LeanConnection(socket, this.port, answerer, bodyMax);
    });
  }

  /** Answers the port in use. */
  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', resolve);
    });
    this.port = (this.server.address() as AddressInfo).port;
    return this.port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
