import { readVarints, writeVarints } from './varints';

/** A trained linear model as it is stored: everything that classifying needs. */
export interface Weights {
  labels: string[];
  /** Ascending numbers of the known grams. */
  grams: Int32Array;
  /** Inverse document frequency, by gram. */
  rarity: Float32Array;
  /** For gram g and label l at `g * labels.length + l`, in units of `scale[l]`. */
  weights: Int8Array;
  scale: number[];
  offset: number[];
  /** Turns margins into shares: softmax of `slope * margin`, measured on held-out folds. */
  slope: number;
}

interface Header {
  labels: string[];
  count: number;
  scale: number[];
  offset: number[];
  slope: number;
}

const MAGIC = 0x3152534d; // "MSR1"
const RARITY_STEP = 0.05;

/** The bytes of a model; {@link decodeWeights} reads them. Rarity is stored in steps of 0.05, from 1. */
export function encodeWeights(model: Weights): Uint8Array {
  const { grams, rarity, weights, ...rest } = model;
  const header: Header = { ...rest, count: grams.length };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const gramBytes = writeVarints(grams);
  const rarityBytes = Uint8Array.from(rarity, (value) =>
    Math.max(0, Math.min(255, Math.round((value - 1) / RARITY_STEP))),
  );
  const bytes = new Uint8Array(
    12 + headerBytes.length + gramBytes.length + rarityBytes.length + weights.length,
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, headerBytes.length, true);
  view.setUint32(8, gramBytes.length, true);
  let at = 12;
  for (const part of [headerBytes, gramBytes, rarityBytes, new Uint8Array(weights.buffer)]) {
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
  const rarityEnd = gramsEnd + header.count;
  const weightsEnd = rarityEnd + header.count * header.labels.length;
  if (bytes.length !== weightsEnd) throw new Error('the routing weights were cut short');
  const { count, ...rest } = header;
  return {
    ...rest,
    grams: readVarints(bytes.subarray(headerEnd, gramsEnd), count),
    rarity: Float32Array.from(bytes.subarray(gramsEnd, rarityEnd), (byte) => 1 + byte * RARITY_STEP),
    weights: Int8Array.from(bytes.subarray(rarityEnd, weightsEnd), (byte) => (byte << 24) >> 24),
  };
}
