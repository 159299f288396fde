import { BSONRegExp, Binary, ObjectId } from 'bson';
import { unsupported } from './unsupported';

/**
 * Values as byte strings that compare with memcmp as MongoDB compares the values: by type, then by value. Every
 * encoding ends by itself, so that encodings can be joined to compound keys; a descending component has its bytes
 * inverted. No encoding starts with 0xff, so `key + 0xff` is just behind everything that starts with `key`.
 */
const TYPE_TAG = {
  emptyArray: 0x04,
  null: 0x05,
  number: 0x0a,
  string: 0x0f,
  object: 0x14,
  array: 0x19,
  binary: 0x1e,
  objectId: 0x23,
  boolean: 0x28,
  date: 0x2d,
  regex: 0x37,
} as const;

/** What an empty array leaves in an index: MongoDB's `undefined`, before null. */
export const EMPTY_ARRAY: unique symbol = Symbol('empty array');

const END = 0x00;
/** 0x00 and 0x01 inside a text become 01 01 and 01 02, so that END is below everything that may follow. */
const ESCAPE = 0x01;

/** Bytes of one key under construction; one instance serves all keys, `take` copies out. */
export class KeyWriter {
  private buffer = Buffer.allocUnsafe(1024);
  private length = 0;

  reset(): this {
    this.length = 0;
    return this;
  }

  take(): Buffer {
    return Buffer.from(this.buffer.subarray(0, this.length));
  }

  component(value: unknown, direction: 1 | -1): this {
    const start = this.length;
    this.value(value);
    if (direction === -1) this.invertFrom(start);
    return this;
  }

  bytes(bytes: Uint8Array): this {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  private invertFrom(start: number): void {
    for (let i = start; i < this.length; i++) this.buffer[i] = this.buffer[i]! ^ 0xff;
  }

  private value(value: unknown): void {
    switch (typeof value) {
      case 'string':
        this.byte(TYPE_TAG.string);
        return this.text(value);
      case 'number':
        this.byte(TYPE_TAG.number);
        return this.number(value);
      case 'boolean':
        this.byte(TYPE_TAG.boolean);
        return this.byte(value ? 1 : 0);
      case 'undefined':
        return this.byte(TYPE_TAG.null);
      case 'object':
        return value === null ? this.byte(TYPE_TAG.null) : this.object(value);
      case 'symbol':
        if (value === EMPTY_ARRAY) return this.byte(TYPE_TAG.emptyArray);
        throw unsupported('a symbol as a key');
      default:
        throw unsupported(`a key of type ${typeof value}`);
    }
  }

  private object(value: object): void {
    if (value instanceof Date) {
      this.byte(TYPE_TAG.date);
      return this.number(value.getTime());
    }
    if (value instanceof ObjectId) {
      this.byte(TYPE_TAG.objectId);
      this.bytes(value.id);
      return;
    }
    if (Array.isArray(value)) {
      this.byte(TYPE_TAG.array);
      for (const item of value) this.value(item);
      return this.byte(END);
    }
    if (value instanceof Binary) return this.binary(value);
    if (value instanceof BSONRegExp) return this.regex(value.pattern, value.options);
    if (value instanceof RegExp) return this.regex(value.source, value.flags);
    this.byte(TYPE_TAG.object);
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      // Objects compare field by field: first the type of the value, then the field's name, then the value.
      const start = this.length;
      this.value(item);
      const encoded = this.take().subarray(start);
      this.length = start;
      this.byte(encoded[0]!);
      this.text(key);
      this.bytes(encoded);
    }
    this.byte(END);
  }

  private binary(value: Binary): void {
    const bytes = value.buffer.subarray(0, value.position);
    this.byte(TYPE_TAG.binary);
    this.reserve(5);
    this.length = this.buffer.writeUInt32BE(bytes.length, this.length);
    this.byte(value.sub_type);
    this.bytes(bytes);
  }

  private regex(pattern: string, options: string): void {
    this.byte(TYPE_TAG.regex);
    this.text(pattern);
    this.text(options);
  }

  private number(value: number): void {
    this.reserve(8);
    const at = this.length;
    this.length += 8;
    // NaN is the lowest number; all zeros is below the encoding of -Infinity.
    if (Number.isNaN(value)) {
      this.buffer.fill(0, at, at + 8);
      return;
    }
    this.buffer.writeDoubleBE(value === 0 ? 0 : value, at);
    if (this.buffer[at]! & 0x80) for (let i = at; i < at + 8; i++) this.buffer[i] = this.buffer[i]! ^ 0xff;
    else this.buffer[at] = this.buffer[at]! ^ 0x80;
  }

  private text(value: string): void {
    this.reserve(value.length * 6 + 1);
    const start = this.length;
    this.length += this.buffer.write(value, start, 'utf8');
    if (/[\0\x01]/.test(value)) this.escapeFrom(start);
    this.buffer[this.length++] = END;
  }

  private escapeFrom(start: number): void {
    const raw = this.take().subarray(start);
    this.length = start;
    for (const byte of raw) {
      if (byte <= ESCAPE) this.buffer[this.length++] = ESCAPE;
      this.buffer[this.length++] = byte <= ESCAPE ? byte + 1 : byte;
    }
  }

  private byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + more));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}

const writer = new KeyWriter();

/** One value as a key component. */
export function encodeKey(value: unknown, direction: 1 | -1 = 1): Buffer {
  return writer.reset().component(value, direction).take();
}

/** Compares two values as MongoDB orders them. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number' && a === a && b === b) return a < b ? -1 : a > b ? 1 : 0;
  return Buffer.compare(encodeKey(a), encodeKey(b));
}
