'use strict';
/**
 * The function and the cloud live in one process: what the SDK asks of the cloud passes between their threads, as the
 * request it is, without a socket in between. Whatever goes elsewhere goes by the network.
 */
const { EventEmitter } = require('node:events');
const http = require('node:http');

/** What `http.request` gives, as far as a client of one whole request and one whole answer sees it. */
class ChannelRequest extends EventEmitter {
  /** @type {(string | Uint8Array)[]} */
  #pieces = [];
  /** @type {NodeJS.Timeout | undefined} */
  #limit;
  #limitMs = 0;
  #over = false;
  reusedSocket = true;
  socket = { connecting: false };

  /**
   * @param {URL} url
   * @param {Record<string, unknown>} headers
   * @param {(request: ChannelRequest, type: string, body: string | Uint8Array) => void} send
   */
  constructor(url, headers, send) {
    super();
    this.protocol = url.protocol;
    this.host = url.hostname;
    this.path = url.pathname + url.search;
    this.headers = headers;
    this.send = send;
  }

  /** @param {string | Uint8Array} piece */
  write(piece) {
    this.#pieces.push(piece);
    return true;
  }

  /** @param {string | Uint8Array} [piece] */
  end(piece) {
    if (piece !== undefined) this.#pieces.push(piece);
    const [only] = this.#pieces;
    const body =
      this.#pieces.length === 1 && only !== undefined
        ? only
        : Buffer.concat(this.#pieces.map((one) => Buffer.from(one)));
    const name = Object.keys(this.headers).find((one) => one.toLowerCase() === 'content-type');
    if (this.#limitMs > 0) this.#limit = setTimeout(() => this.emit('timeout'), this.#limitMs);
    this.send(this, name === undefined ? '' : String(this.headers[name]), body);
    return this;
  }

  /** @param {number} ms */
  setTimeout(ms) {
    this.#limitMs = ms;
    return this;
  }

  abort() {
    this.destroy(new Error('aborted'));
  }

  /** @param {Error} [error] */
  destroy(error) {
    if (this.#over) return;
    this.#finish();
    if (error) this.emit('error', error);
  }

  /** @param {{ type: string, body: string | Uint8Array } | null} answer null: the connection broke off */
  settle(answer) {
    if (this.#over) return;
    this.#finish();
    if (answer === null) {
      this.emit('error', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
      return;
    }
    const response = Object.assign(new EventEmitter(), {
      statusCode: 200,
      headers: { 'content-type': answer.type },
      setEncoding: () => undefined,
    });
    this.emit('response', response);
    response.emit('data', Buffer.from(answer.body));
    response.emit('end');
  }

  #finish() {
    this.#over = true;
    clearTimeout(this.#limit);
  }
}

/**
 * From now on requests to this address go over the port. Answers who hands in what came back.
 * @param {string} address
 * @param {{ postMessage(message: object): void }} port
 */
function openChannel(address, port) {
  /** @type {Map<number, ChannelRequest>} */
  const waiting = new Map();
  let asked = 0;
  const request = http.request;
  const mine = `${address}?`;
  // @ts-expect-error of its many ways of being called the SDK uses one, and the others go on
  http.request = (url, options, whenAnswered) => {
    if (typeof url !== 'string' || !(url === address || url.startsWith(mine)))
      return request(url, options, whenAnswered);
    const own = new ChannelRequest(new URL(url), options.headers ?? {}, (sent, type, body) => {
      asked += 1;
      waiting.set(asked, sent);
      port.postMessage({ ask: asked, type, body });
    });
    if (whenAnswered) own.once('response', whenAnswered);
    return own;
  };
  /** @param {number} id @param {{ type: string, body: string | Uint8Array } | null} answer */
  return (id, answer) => {
    waiting.get(id)?.settle(answer);
    waiting.delete(id);
  };
}

module.exports = { openChannel };
