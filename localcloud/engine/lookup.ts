import { Aggregator } from 'mingo/aggregator';
import { Lazy, type Iterator as Stream } from 'mingo/lazy';
import type { AnyObject, Options } from 'mingo/types';
import { evalExpr } from 'mingo/core';
import { resolve } from 'mingo/util';
import { encodeKey } from './key-encoding';
import { requestFailed } from './unsupported';

/** Runs a pipeline on another collection from its indexes. */
export type ForeignPipeline = (collection: string, stages: readonly AnyObject[]) => AnyObject[];

/** Finds documents of another collection by `{ field: { $in: values } }`, or all of them without a field. */
export type ForeignDocuments = (
  collection: string,
  field?: string,
  values?: readonly unknown[],
) => AnyObject[];

/**
 * `$lookup` that asks the other collection's index for the values it needs, where mingo would read the whole
 * collection. A `pipeline` that knows nothing of the documents runs once and by the indexes; with variables and no
 * equality, the other collection is read in full, as MongoDB does.
 */
export function lookupStage(foreign: ForeignDocuments, foreignPipeline: ForeignPipeline) {
  return (stream: Stream, specification: unknown, options: Options): Stream => {
    const {
      from,
      localField,
      foreignField,
      as,
      pipeline,
      let: variables = {},
    } = specification as {
      from: string;
      localField?: string;
      foreignField?: string;
      as: string;
      pipeline?: AnyObject[];
      let?: AnyObject;
    };
    if (typeof from !== 'string' || typeof as !== 'string') throw requestFailed('$lookup needs from and as');
    const isApart = pipeline !== undefined && !localField && Object.keys(variables).length === 0;
    return stream.transform((documents) => {
      if (isApart) {
        const found = foreignPipeline(from, pipeline);
        return Lazy((documents as AnyObject[]).map((document) => ({ ...document, [as]: found })));
      }
      const byKey = localField && foreignField ? joined(documents as AnyObject[]) : undefined;
      const all = byKey ? [] : foreign(from);
      const completed = (documents as AnyObject[]).map((document) => {
        const related = byKey ? matchesOf(document, byKey) : all;
        return { ...document, [as]: pipeline ? refined(related, document) : related };
      });
      return Lazy(completed);
    });

    function joined(documents: readonly AnyObject[]): Map<string, AnyObject[]> {
      const wanted = new Map<string, unknown>();
      for (const document of documents) {
        for (const value of valuesOf(document, localField!)) wanted.set(keyText(value), value);
      }
      const byKey = new Map<string, AnyObject[]>();
      if (wanted.size === 0) return byKey;
      for (const document of foreign(from, foreignField!, [...wanted.values()])) {
        for (const key of new Set(valuesOf(document, foreignField!).map(keyText))) {
          byKey.set(key, [...(byKey.get(key) ?? []), document]);
        }
      }
      return byKey;
    }

    function matchesOf(document: AnyObject, byKey: ReadonlyMap<string, AnyObject[]>): AnyObject[] {
      const keys = valuesOf(document, localField!).map(keyText);
      return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    }

    function refined(related: readonly AnyObject[], document: AnyObject): unknown[] {
      const bound = evalExpr(document, variables, options) as AnyObject;
      const inner = { ...options, ...settingsOf(options), variables: { ...options.variables, ...bound } };
      return new Aggregator(pipeline!, inner).run(related.map((item) => ({ ...item })));
    }
  };
}

/** `Options` may be an instance whose settings are getters: spread alone would lose them. */
function settingsOf({ context, collectionResolver, scriptEnabled }: Options): Partial<Options> {
  return { context, ...(collectionResolver ? { collectionResolver } : {}), scriptEnabled };
}

function valuesOf(document: AnyObject, field: string): unknown[] {
  const value: unknown = resolve(document, field) ?? null;
  return Array.isArray(value) ? value : [value];
}

function keyText(value: unknown): string {
  return encodeKey(value).toString('latin1');
}
