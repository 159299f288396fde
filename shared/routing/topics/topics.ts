import type { Message } from '../message';
import { newFamilies } from './families';
import { alike } from '../minhash';
import { keysOfMessage, signatureOfMessage } from './minhash';
import { newPostings } from './postings';
import { learningRarity, type Rarity } from './rarity';
import { readingOf, type Reading } from './reading';
import { namesOtherPlace, sameness } from './sameness';
import { tellingOf } from './telling';

/** Candidates by their words that are compared in full. */
const COMPARED = 32;
/** As many stand under a pair of characters, and under a key of near copies. */
const KEPT_OF_WORD = 24;
const KEPT_OF_BAND = 2;
/** From which log-odds on a message joins a topic; tuned on the judged pairs. */
const SAME_FROM = -0.25;
/** Two topics become one where a message belongs to both this surely … */
const BRIDGE_FROM = 1.5;
/** … and their latest members, each with each, are on average not further apart than this. */
const UNITE_FROM = -2;
/** The share of runs from which on a message says again what another said. */
const REPEATS_FROM = 0.5;
const DAY_MS = 86_400_000;

interface Known {
  reading: Reading;
  signature: Uint32Array;
  at: number;
  topic: number;
  /** The first that said it; itself where nobody did. */
  first: number;
}

/** Messages, one after the other in the order of time. What each costs is bounded, however many came before. */
export function topicFinder(background: Rarity) {
  const known: Known[] = [];
  const byGram = newPostings(KEPT_OF_WORD);
  const byBand = newPostings(KEPT_OF_BAND);
  const families = newFamilies();
  const { rarity, learn } = learningRarity(background);

  const between = (one: Omit<Known, 'topic' | 'first'>, other: Known): number => {
    const days = Math.abs(one.at - other.at) / DAY_MS;
    const apart = namesOtherPlace(one.reading, other.reading);
    return sameness(one.reading, other.reading, { days: Number.isNaN(days) ? 0 : days, apart }, rarity);
  };

  function candidates(telling: readonly number[], bands: readonly number[]): Set<number> {
    const weights = new Map<number, number>();
    for (const gram of telling) {
      for (const nth of byGram.of(gram)) weights.set(nth, (weights.get(nth) ?? 0) + rarity(gram));
    }
    const byWords = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, COMPARED);
    return new Set([...bands.flatMap((band) => byBand.of(band)), ...byWords.map(([nth]) => nth)]);
  }

  const closeness = (one: number, other: number): number => {
    const odds = families.latestOf(one).flatMap((mine) =>
      families.latestOf(other).flatMap((theirs) => {
        const [a, b] = [known[mine], known[theirs]];
        return a && b ? [between(a, b)] : [];
      }),
    );
    return odds.reduce((sum, each) => sum + each, 0) / odds.length;
  };

  /** Adds a message. `at` in milliseconds, NaN where nobody knows. */
  function add(message: Message, at: number): void {
    const fresh = { reading: readingOf(message), signature: signatureOfMessage(message), at };
    const telling = tellingOf(fresh.reading, rarity);
    const bands = keysOfMessage(fresh.signature);
    const odds = new Map<number, number>();
    let repeated: Known | undefined;
    let likest = REPEATS_FROM;
    for (const nth of candidates(telling, bands)) {
      const other = known[nth];
      if (!other) continue;
      const root = families.rootOf(other.topic);
      odds.set(root, Math.max(odds.get(root) ?? -Infinity, between(fresh, other)));
      const likeness = alike(fresh.signature, other.signature);
      if (likeness < likest || namesOtherPlace(fresh.reading, other.reading)) continue;
      likest = likeness;
      repeated = other;
    }
    const best = [...odds].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    let topic = repeated ? families.rootOf(repeated.topic) : undefined;
    topic ??= best && best[1] > SAME_FROM ? best[0] : families.found();
    for (const [other, bridge] of odds) {
      if (other === topic || bridge <= BRIDGE_FROM || closeness(topic, other) <= UNITE_FROM) continue;
      topic = families.unite(topic, other);
    }
    const nth = known.length;
    families.join(topic, nth);
    known.push({ ...fresh, topic, first: repeated?.first ?? nth });
    learn(fresh.reading.all);
    for (const gram of telling) byGram.add(gram, nth);
    for (const band of bands) byBand.add(band, nth);
  }

  /** Of each message, in the order in which they were added: its topic, and the first that said the same. */
  const placed = (): { topic: number; first: number }[] =>
    known.map(({ topic, first }) => ({ topic: families.rootOf(topic), first }));

  return { add, placed };
}
