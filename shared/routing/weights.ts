import type { Calibration } from './shares';
import { readVarints, writeVarints } from './varints';

/** A trained linear model as it is stored: everything that classifying needs. */
export interface Weights {
  labels: string[];
  /** Ascending numbers of the known grams. */
  grams: Int32Array;
  /** How much a gram counts before the weights, by gram; one of the 256 values of {@link worthOf}. */
  worth: Float32Array;
  /** For gram g and label l at `g * labels.length + l`, in units of `scale[l]`. */
  weights: Int8Array;
  scale: number[];
  offset: number[];
  /** Turns margins into shares; fitted on held-out folds. */
  calibration: Calibration;
}

interface Header {
  labels: string[];
  count: number;
  scale: number[];
  offset: number[];
  calibration: Calibration;
}

const MAGIC = 0x3252534d; // "MSR2"
/** A byte is a step of three hundredths: from 0.02 to 37. */
const LEAST_WORTH = 0.02;
const WORTH_STEP = Math.log(1.03);

const worthOf = (byte: number): number => LEAST_WORTH * Math.exp(byte * WORTH_STEP);

const byteOf = (worth: number): number =>
  Math.max(0, Math.min(255, Math.round(Math.log(worth / LEAST_WORTH) / WORTH_STEP)));

/** The worth as it will be stored: training must see what classifying will. */
export const storedWorth = (worth: number): number =>
  Math.fround(worthOf(byteOf(Math.max(worth, LEAST_WORTH))));

/** The bytes of a model; {@link decodeWeights} reads them. Worth is a byte on a logarithmic scale. */
export function encodeWeights(model: Weights): Uint8Array {
  const { grams, worth, weights, ...rest } = model;
  const header: Header = { ...rest, count: grams.length };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const gramBytes = writeVarints(grams);
  const worthBytes = Uint8Array.from(worth, byteOf);
  const bytes = new Uint8Array(
    12 + headerBytes.length + gramBytes.length + worthBytes.length + weights.length,
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, headerBytes.length, true);
  view.setUint32(8, gramBytes.length, true);
  let at = 12;
  for (const part of [headerBytes, gramBytes, worthBytes, new Uint8Array(weights.buffer)]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * @throws Error when the bytes are no model of this format, or were cut short
 */
export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC)
    throw new Error('these bytes are no routing weights');
  const headerEnd = 12 + view.getUint32(4, true);
  const gramsEnd = headerEnd + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, headerEnd))) as Header;
  const worthEnd = gramsEnd + header.count;
  const weightsEnd = worthEnd + header.count * header.labels.length;
  if (bytes.length !== weightsEnd) throw new Error('the routing weights were cut short');
  const { count, ...rest } = header;
  return {
    ...rest,
    grams: readVarints(bytes.subarray(headerEnd, gramsEnd), count),
    worth: Float32Array.from(bytes.subarray(gramsEnd, worthEnd), worthOf),
    weights: Int8Array.from(bytes.subarray(worthEnd, weightsEnd), (byte) => (byte << 24) >> 24),
  };
}
