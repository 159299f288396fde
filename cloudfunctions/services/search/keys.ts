import { createHash } from 'node:crypto';
import type { Message } from '@shared/routing/message';
import { redact } from '@shared/publication/redact';
import type { Facet } from '@shared/search/findable';
import { piecesOf, runsOf } from '@shared/search/reading';
import { personHashOf } from '../contact/cipher';

const KEY_LENGTH = 9;

/** One thing by which an item of a place is found: short, and of no other place. */
export const searchKey = (placeId: string, kind: string, value: string): string =>
  createHash('sha1')
    .update(JSON.stringify([placeId, kind, value]))
    .digest('base64url')
    .slice(0, KEY_LENGTH);

/** For whom an item is owed, and one thing that it is beside: both in one key. */
export const owingKey = (placeId: string, scope: string, facet: Facet | [] = []): string =>
  searchKey(placeId, 'owing', JSON.stringify([scope, ...facet]));

/** An essay is found by what it begins with. */
const PIECES_MAX = 240;

/** What can be found of words: their pieces, none of what gives a person away. */
export function wordKeys(placeId: string, { title, text }: Message, more: readonly string[]): string[] {
  const said = [title, text, ...more].map((words) => redact(words).text);
  const pieces = [...new Set(said.flatMap(runsOf).flatMap(piecesOf))].slice(0, PIECES_MAX);
  return pieces.map((piece) => searchKey(placeId, 'piece', piece));
}

/** Whole names and whole numbers alone, and only for who has the key of the HMAC. */
export const personKey = (placeId: string, by: 'phone' | 'name', value: string): string =>
  searchKey(placeId, by, personHashOf('search', by, value));

/** A name is one however it is spaced. */
export const nameOf = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');
