import type { Message } from '../message';
import { readVarints, writeVarints } from '../varints';
import { readingOf } from './reading';

/** How much a pair of characters tells: the logarithm of how many messages there are to one that has it. */
export type Rarity = (gram: number) => number;

/** The commonest pairs; whatever is not among them is rare, names of places above all. */
const KNOWN = 8192;
const STEP = 0.05;

/** Bytes: how many pairs (four), how rare every other pair is (one), the pairs' ascending numbers, how rare each is. */
export function encodeRarity(messages: readonly Message[]): Uint8Array {
  const counts = new Map<number, number>();
  for (const message of messages) {
    for (const gram of readingOf(message).all) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KNOWN);
  const least = commonest.at(-1)?.[1] ?? 1;
  const stepsOf = (count: number) =>
    Math.min(255, Math.round(Math.log((messages.length + 1) / (count + 0.5)) / STEP));
  const known = commonest.sort((a, b) => a[0] - b[0]);
  const grams = writeVarints(Int32Array.from(known, ([gram]) => gram));
  const bytes = new Uint8Array(5 + grams.length + known.length);
  new DataView(bytes.buffer).setUint32(0, known.length, true);
  bytes[4] = stepsOf(least / 2);
  bytes.set(grams, 5);
  bytes.set(
    known.map(([, count]) => stepsOf(count)),
    5 + grams.length,
  );
  return bytes;
}

export function decodeRarity(bytes: Uint8Array): Rarity {
  const count = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const grams = readVarints(bytes.subarray(5), count);
  const steps = bytes.subarray(bytes.length - count);
  const unknown = (bytes[4] ?? 0) * STEP;
  const known = new Map<number, number>();
  grams.forEach((gram, nth) => known.set(gram, (steps[nth] ?? 0) * STEP));
  return (gram) => known.get(gram) ?? unknown;
}

/** As many messages as what is known beforehand counts for, beside those that were seen here. */
const PRIOR = 4000;

/** Learns what is common here: a name that everybody says tells less with each message that says it. */
export function learningRarity(background: Rarity) {
  const counts = new Map<number, number>();
  let messages = 0;
  return {
    rarity: (gram: number): number =>
      Math.log((PRIOR + messages) / (PRIOR * Math.exp(-background(gram)) + (counts.get(gram) ?? 0))),
    learn(grams: Iterable<number>): void {
      messages += 1;
      for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    },
  };
}
