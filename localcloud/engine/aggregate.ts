import { Aggregator } from 'mingo/aggregator';
import { Context } from 'mingo/core';
import { Lazy, type Iterator as Stream } from 'mingo/lazy';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as pipelines from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as windows from 'mingo/operators/window';
import type { Options } from 'mingo/types';
import { parseEjson, toEjson } from '../protocol/ejson';
import type { Catalog, Collection } from './catalog';
import { isPlainObject, type Document } from './document';
import { besidesOf, gatheredText, gatheringOf, textsWithBeside } from './gathered-texts';
import { geoNear } from './geo-near';
import { joinedText, joinOf, type Join } from './joined-text';
import { lookupStage } from './lookup';
import { queryOperators, translated, withRegExps } from './matcher';
import type { SortSpec } from './plan';
import type { Reader } from './reader';
import { SCAN_LIMIT, type ScanGuard } from './scan-guard';
import { sortedBy } from './sorting';
import { fieldsKept } from './text-projection';
import { requestFailed, unsupported } from './unsupported';

/** Stages that would write, or that need more than documents. */
const REFUSED_STAGES = new Set([
  '$out',
  '$merge',
  '$documents',
  '$changeStream',
  '$indexStats',
  '$collStats',
]);

/** Runs pipelines: the leading stages as an indexed query, the rest in memory. */
export class Aggregation {
  /** Of hundreds of operators: made when a pipeline first needs it. */
  private madeContext: Context | undefined;

  constructor(
    private readonly catalog: Catalog,
    private readonly reader: Reader,
    private readonly guard: ScanGuard,
  ) {}

  run(collection: Collection, stages: readonly Document[]): Document[] {
    requireReading(stages);
    return translated(() => this.runChecked(collection, stages));
  }

  /** The answer as canonical EJSON: what needs no reckoning never leaves its stored texts. */
  texts(collection: Collection, stages: readonly Document[]): string[] {
    requireReading(stages);
    return translated(() => this.fromTexts(collection, stages)) ?? this.run(collection, stages).map(toEjson);
  }

  /** Null where documents have to be revived. */
  private fromTexts(collection: Collection, stages: readonly Document[]): string[] | null {
    const { filter, sort, skip, limit, rest } = pushedDown(stages);
    const projected = rest[0]?.['$project'];
    const fields = isPlainObject(projected) ? fieldsKept(projected) : undefined;
    if (limit === undefined || fields === null) return null;
    const others = fields ? rest.slice(1) : rest;
    const page = () =>
      this.reader.texts(collection, filter, { sort, skip, limit, ...(fields ? { fields } : {}) });
    if (others.length === 0) return page();
    const find = (from: string, pipeline: readonly Document[]) =>
      this.texts(this.catalog.get(from), pipeline);
    const gathering = gatheringOf(others);
    if (gathering) return gatheredText(page(), gathering, find);
    const beside = besidesOf(others);
    if (beside) return textsWithBeside(page(), beside, find);
    const join = limit === 1 ? joinOf(others) : null;
    if (!join) return null;
    const [text] = page();
    const found = text === undefined ? null : joinedText(text, join, (value) => this.related(join, value));
    return found === null ? null : [found];
  }

  private related({ from, foreignField }: Join, value: string): string[] {
    return this.reader.texts(this.catalog.get(from), { [foreignField]: value });
  }

  private runChecked(collection: Collection, stages: readonly Document[]): Document[] {
    const [first] = stages;
    if (first && '$geoNear' in first) {
      const specification = first['$geoNear'] as Document;
      const found = this.all(collection, (specification['query'] as Document | undefined) ?? {});
      return this.inMemory(geoNear(specification, found), stages.slice(1));
    }
    if (first && '$sample' in first) {
      const { size } = first['$sample'] as Document;
      if (typeof size !== 'number' || size < 1)
        throw requestFailed('size argument to $sample must be positive');
      const rows = collection.documents.sample(size);
      return this.inMemory(
        rows.map(([, text]) => parseEjson(text) as Document),
        stages.slice(1),
      );
    }
    const { filter, sort, skip, limit, rest } = pushedDown(stages);
    const counted = rest.length === 1 ? rest[0]?.['$count'] : undefined;
    if (typeof counted === 'string' && skip === 0) {
      const total = this.reader.count(collection, filter, limit);
      return total === 0 ? [] : [{ [counted]: total }];
    }
    if (limit === undefined) return this.inMemory(this.all(collection, filter, sort, skip), rest);
    const projected = rest[0]?.['$project'];
    const fields = isPlainObject(projected) ? fieldsKept(projected) : null;
    if (fields) {
      const texts = this.reader.texts(collection, filter, { sort, skip, limit, fields });
      return this.inMemory(
        texts.map((text) => parseEjson(text) as Document),
        rest.slice(1),
      );
    }
    return this.inMemory(this.reader.documents(collection, filter, { sort, skip, limit }), rest);
  }

  /** All documents of a filter: without one, a large collection is read in full, which the cloud would feel. */
  private all(collection: Collection, filter: Document, sort: SortSpec = [], skip = 0): Document[] {
    const unfiltered = Object.keys(filter).length === 0;
    if (unfiltered && collection.documents.hasMoreThan(SCAN_LIMIT))
      this.guard.scan(collection.name, filter, sort);
    return this.reader.documents(collection, filter, { sort, skip });
  }

  private inMemory(documents: Document[], stages: readonly Document[]): Document[] {
    if (stages.length === 0) return documents;
    const pipeline = stages.map((stage) => withRegExps(stage) as Document);
    const collectionResolver = (name: string) => this.all(this.catalog.get(name), {});
    const options = {
      context: (this.madeContext ??= this.context()),
      collectionResolver,
      scriptEnabled: false,
    };
    return new Aggregator(pipeline, options).run<Document>(documents);
  }

  private context(): Context {
    const $lookup = lookupStage(
      (name, field, values) => {
        const collection = this.catalog.get(name);
        return this.all(collection, field === undefined ? {} : { [field]: { $in: values } });
      },
      (name, stages) => this.run(this.catalog.get(name), stages as Document[]),
    );
    return Context.init({
      accumulator: accumulators,
      expression: expressions,
      pipeline: { ...pipelines, $sort, $lookup },
      projection: projections,
      query: queryOperators,
      window: windows,
    });
  }
}

function requireReading(stages: readonly Document[]): void {
  for (const stage of stages) {
    const [name] = Object.keys(stage);
    if (name !== undefined && REFUSED_STAGES.has(name)) throw unsupported(`the aggregation stage ${name}`);
  }
}

/** In the order of the indexes, whichever stage sorts. */
function $sort(stream: Stream, specification: unknown, _options: Options): Stream {
  const sort = sortOf(specification);
  return stream.transform((documents) =>
    Lazy(sortedBy(documents as Document[], (document) => document, sort)),
  );
}

interface PushedDown {
  filter: Document;
  sort: SortSpec;
  skip: number;
  limit: number | undefined;
  rest: readonly Document[];
}

/** The longest beginning of the form `$match* $sort? $skip? $limit?`, which is a query. */
function pushedDown(stages: readonly Document[]): PushedDown {
  let at = 0;
  const next = (name: string): unknown => {
    const stage = stages[at];
    if (!stage || !(name in stage)) return undefined;
    at++;
    return stage[name];
  };
  const matches: Document[] = [];
  for (let match = next('$match'); match !== undefined; match = next('$match')) {
    if (!isPlainObject(match)) throw requestFailed('the match filter must be an expression in an object');
    matches.push(match);
  }
  const sort = next('$sort');
  const skip = next('$skip');
  const limit = next('$limit');
  return {
    filter: matches.length > 1 ? { $and: matches } : (matches[0] ?? {}),
    sort: sort === undefined ? [] : sortOf(sort),
    skip: typeof skip === 'number' ? skip : 0,
    limit: typeof limit === 'number' ? limit : undefined,
    rest: stages.slice(at),
  };
}

function sortOf(specification: unknown): SortSpec {
  const entries = isPlainObject(specification) ? Object.entries(specification) : [];
  if (entries.length === 0) throw requestFailed('$sort stage must have at least one sort key');
  return entries.map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw requestFailed('$sort key ordering must be 1 or -1');
    return [field, direction];
  });
}
