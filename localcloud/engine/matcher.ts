import { BSONRegExp } from 'bson';
import { Context } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as queries from 'mingo/operators/query';
import { Query } from 'mingo/query';
import { PlatformError } from '../platform-error';
import { isPlainObject, type Document } from './document';
import { geoOperators } from './geo-operators';
import { plainMatcher } from './plain-matcher';
import { requestFailed, unsupported } from './unsupported';

export type Matcher = (document: Document) => boolean;

/** `{ tags: { $all: ['x'] } }` also matches the single value 'x'; mingo looks into arrays only. */
const $all: typeof queries.$all = (selector, value, options) => {
  const inArray = queries.$all(selector, value, options);
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  if (items.length === 0 || items.some((item) => isPlainObject(item) && '$elemMatch' in item)) return inArray;
  const each = items.map((item) => queries.$in(selector, [item], options));
  return (document) => inArray(document) || each.every((test) => test(document));
};

export const queryOperators = { ...queries, ...geoOperators, $all };

const context = Context.init({ query: queryOperators, expression: expressions, accumulator: accumulators });

/** Compiles a filter to a test of documents. */
export function compileMatcher(filter: Document): Matcher {
  return plainMatcher(filter) ?? inQueryLanguage(filter);
}

function inQueryLanguage(filter: Document): Matcher {
  const query = translated(
    () => new Query(withRegExps(filter) as Document, { context, scriptEnabled: false }),
  );
  return (document) => translated(() => query.test(document));
}

/** A stored regular expression is a value; in a filter it is a pattern to be run. */
export function withRegExps(value: unknown): unknown {
  if (value instanceof BSONRegExp) return patternOf(value);
  if (Array.isArray(value)) return value.map(withRegExps);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withRegExps(item)]));
}

function patternOf({ pattern, options }: BSONRegExp): RegExp {
  if (/[xl]/.test(options)) throw unsupported(`the regular expression option "${options}"`);
  try {
    return new RegExp(pattern, options);
  } catch (error) {
    throw requestFailed(`Regular expression is invalid: ${(error as Error).message}`);
  }
}

/** Errors of the query language become the cloud's; what the library does not know is said to be unsupported. */
export function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlatformError || !(error instanceof Error)) throw error;
    if (
      /unknown (top level|query) operator|not registered|unregistered|requires|'scriptEnabled'/.test(
        error.message,
      )
    ) {
      throw unsupported(error.message);
    }
    if (error.constructor.name === 'MingoError') throw requestFailed(error.message);
    throw error;
  }
}
