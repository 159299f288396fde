import { clean } from '../clean';
import type { Message } from '../message';

/** What two messages are compared by: pairs of characters as ascending numbers, and codes of places. */
export interface Reading {
  title: Int32Array;
  /** Pairs of the title and of what the text begins with. */
  all: Int32Array;
  /** Codes of places that the title names ("A3区"): messages that name different ones speak of different matters. */
  places: readonly string[];
  /** What may be names: of roads, villages, estates, schools. */
  names: readonly string[];
}

/** What a message is about stands at its beginning; beyond it come circumstances that many share. */
const READ_OF_TEXT = 600;
const READ_OF_TITLE = 120;
const GRAM_MASK = 0xffffff;

const RUN = /[\p{L}\p{N}]+/gu;
/** What {@link clean} leaves of a place's code, with the word for what it is. */
const MASKED_PLACE = /@[市区县镇]/g;
/** Two characters before a word for a place, wherever one ends. */
const NAME = /(?=(\p{Script=Han}{2}(?:路|街|巷|村|镇|苑|城|园|桥|湾|小区|学校|中学|小学|公司)))/gu;
const NAMES_FROM = 400;
const PLACE_CODE = /[A-Z]\d{1,3}(?=[市区县镇])/g;

/** Runs of letters and digits; no pair reaches across what stands between them. */
export const runsOf = (text: string): string[] => clean(text).replace(MASKED_PLACE, ' ').match(RUN) ?? [];

export function gramNumber(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & GRAM_MASK;
}

function gramsInto(grams: Set<number>, text: string): Set<number> {
  for (const run of runsOf(text)) {
    for (let at = 1; at < run.length; at++) grams.add(gramNumber(run.charCodeAt(at - 1), run.charCodeAt(at)));
  }
  return grams;
}

export function readingOf({ title, text }: Message): Reading {
  const read = title.slice(0, READ_OF_TITLE);
  const grams = gramsInto(new Set(), read);
  const ofTitle = Int32Array.from(grams).sort();
  const all = Int32Array.from(gramsInto(grams, text.slice(0, READ_OF_TEXT))).sort();
  const beginning = `${read} ${text}`.slice(0, NAMES_FROM);
  const names = [...new Set([...beginning.matchAll(NAME)].map(([, name]) => name ?? ''))];
  return { title: ofTitle, all, places: read.match(PLACE_CODE) ?? [], names };
}
