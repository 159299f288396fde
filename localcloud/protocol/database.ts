import { isPlainObject, type Document } from '../engine/document';
import type { Engine } from '../engine/engine';
import { newId } from '../engine/new-id';
import type { NewDocument } from '../engine/operations';
import { compileProjection } from '../engine/projection';
import { fieldsKept, keeping } from '../engine/text-projection';
import { compileUpdate } from '../engine/update';
import { requestFailed, unsupported } from '../engine/unsupported';
import { PlatformError } from '../platform-error';
import {
  object,
  optionalText,
  parsedObject,
  parsedValue,
  sortSpec,
  text,
  wholeNumber,
  type Params,
} from './database-params';
import { parseEjson, toEjson } from './ejson';
import { outsideTransaction } from './outside-transaction';
import { withinResultLimit } from './result-limit';

/** Who sends the request; `invocation` names the function run it belongs to. */
export interface DatabaseCaller {
  invocation?: string;
}

export type DatabaseAction = (params: Params, caller: DatabaseCaller) => Promise<Record<string, unknown>>;

/** The cloud functions' limits: the SDK sends 100 when the program says nothing, and never more than 1,000. */
const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** The `database.*` actions: each returns the success response without requestId or throws PlatformError. */
export function databaseActions(engine: Engine): Record<string, DatabaseAction> {
  const now = engine.options.now;
  const collectionOf = (params: Params) => engine.collection(text(params, 'collectionName'));

  /** Refuses what would silently run outside the transaction that the calling function has open. */
  function refuseOutside(params: Params, caller: DatabaseCaller, what: string): void {
    if (optionalText(params, 'transactionId') !== undefined || caller.invocation === undefined) return;
    if (params['queryType'] !== 'DOC' && engine.transactions.isOpenFor(caller.invocation)) {
      throw outsideTransaction(what);
    }
  }

  async function insertDocument(params: Params): Promise<Record<string, unknown>> {
    const collection = collectionOf(params);
    const sent = Array.isArray(params['data']) ? (params['data'] as unknown[]) : [params['data']];
    const documents = sent.map((item) => newDocument(String(item), now));
    const transactionId = optionalText(params, 'transactionId');
    if (transactionId === undefined) await engine.operations.insert(collection, documents);
    else engine.transactions.insert(transactionId, collection, documents);
    return { data: { insertedIds: documents.map(({ document }) => document['_id']) } };
  }

  async function getDocument(params: Params): Promise<Record<string, unknown>> {
    const collection = collectionOf(params);
    const filter = object(params, 'query', now);
    const transactionId = optionalText(params, 'transactionId');
    const offset = wholeNumber(params, 'offset', 0);
    const limit = Math.min(wholeNumber(params, 'limit', DEFAULT_LIMIT) || DEFAULT_LIMIT, MAX_LIMIT);
    const projection = object(params, 'projection', now);
    const isProjected = Object.keys(projection).length > 0;
    const fields = isProjected ? (fieldsKept(projection) ?? undefined) : undefined;
    let list: string[];
    if (transactionId !== undefined) {
      const found = engine.transactions.read(transactionId, collection, documentId(params, filter));
      list = found === null ? [] : [found];
      if (fields) list = list.map(keeping(fields));
    } else {
      const sort = sortSpec(params, now);
      list = engine.reader.texts(collection, filter, { sort, skip: offset, limit, fields });
    }
    if (isProjected && !fields) {
      const project = compileProjection(projection);
      list = list.map((found) => toEjson(project(parseEjson(found) as Document)));
    }
    return { data: { list: withinResultLimit(list) }, limit, offset };
  }

  async function modifyDocument(params: Params, caller: DatabaseCaller): Promise<Record<string, unknown>> {
    refuseOutside(params, caller, 'where().update()');
    const collection = collectionOf(params);
    const filter = object(params, 'query', now);
    const data = object(params, 'data', now);
    const transactionId = optionalText(params, 'transactionId');
    if (params['merge'] === false) {
      if ('_id' in data) throw requestFailed('the content of set() must not contain _id');
      const id = documentId(params, filter);
      const result =
        transactionId === undefined
          ? await engine.operations.replace(collection, id, data)
          : engine.transactions.replace(transactionId, collection, id, data);
      return { data: { updated: result.updated, upsert_id: result.upsertedId } };
    }
    if (params['upsert'] === true) throw unsupported('an update that creates the document');
    const update = compileUpdate(data);
    const result =
      transactionId === undefined
        ? await engine.operations.update(collection, filter, update, params['multi'] === true)
        : engine.transactions.update(transactionId, collection, documentId(params, filter), update);
    return { data: { updated: result.updated, upsert_id: result.upsertedId } };
  }

  async function modifyAndReturnDoc(
    params: Params,
    caller: DatabaseCaller,
  ): Promise<Record<string, unknown>> {
    refuseOutside(params, caller, 'updateAndReturn()');
    if (optionalText(params, 'transactionId') !== undefined)
      throw unsupported('updateAndReturn in a transaction');
    const update = compileUpdate(object(params, 'data', now));
    const result = await engine.operations.update(
      collectionOf(params),
      object(params, 'query', now),
      update,
      false,
    );
    const { document } = result;
    return { data: { updated: result.updated, ...(document ? { doc: toEjson(document) } : {}) } };
  }

  async function removeDocument(params: Params, caller: DatabaseCaller): Promise<Record<string, unknown>> {
    refuseOutside(params, caller, 'where().remove()');
    const collection = collectionOf(params);
    const filter = object(params, 'query', now);
    const transactionId = optionalText(params, 'transactionId');
    const deleted =
      transactionId === undefined
        ? await engine.operations.remove(collection, filter, params['multi'] === true)
        : engine.transactions.remove(transactionId, collection, documentId(params, filter));
    return { data: { deleted } };
  }

  async function aggregateDocuments(
    params: Params,
    caller: DatabaseCaller,
  ): Promise<Record<string, unknown>> {
    refuseOutside(params, caller, 'aggregate()');
    const { collectionName, stages } = params;
    if (!Array.isArray(stages)) throw requestFailed('parameter stages is missing');
    const pipeline = (stages as Params[]).map((stage): Document => {
      const key = text(stage, 'stageKey');
      return { [key]: parsedValue(stage['stageValue'], key, now) };
    });
    const list = engine.aggregateTexts(String(collectionName), pipeline);
    return { data: { list: withinResultLimit(list) } };
  }

  return {
    'database.addCollection': async (params) => {
      const name = text(params, 'collectionName');
      // [U] the real cloud's code for this.
      if (engine.hasCollection(name)) {
        throw new PlatformError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceExist] Table exist: ${name}`);
      }
      engine.createCollection(name);
      return {};
    },
    'database.insertDocument': insertDocument,
    'database.getDocument': getDocument,
    'database.calculateDocument': async (params, caller) => {
      refuseOutside(params, caller, 'where().count()');
      const total = engine.reader.count(collectionOf(params), object(params, 'query', now));
      return { data: { total } };
    },
    'database.modifyDocument': modifyDocument,
    'database.modifyAndReturnDoc': modifyAndReturnDoc,
    'database.removeDocument': removeDocument,
    'database.aggregateDocuments': aggregateDocuments,
    'database.startTransaction': async (_params, caller) => {
      return { transactionId: engine.transactions.begin(caller.invocation) };
    },
    'database.commitTransaction': async (params) => {
      engine.transactions.commit(text(params, 'transactionId'));
      return {};
    },
    'database.abortTransaction': async (params) => {
      engine.transactions.abort(text(params, 'transactionId'));
      return {};
    },
  };
}

/** Single-document requests only: that is all that `set` and transactions know. */
function documentId(params: Params, filter: Document): unknown {
  const id = filter['_id'];
  const isPlainId = id !== undefined && id !== null && !isPlainObject(id) && !Array.isArray(id);
  if (params['queryType'] === 'DOC' && isPlainId && Object.keys(filter).length === 1) return id;
  throw unsupported(
    'a query inside a transaction: only single-document operations, doc(id), take part in it',
  );
}

/** The text is stored as it came whenever it can be: it is canonical EJSON already. */
function newDocument(sent: string, now: () => number): NewDocument {
  const document = parsedObject(sent, 'data', now);
  const stray = Object.keys(document).find((key) => key.startsWith('$'));
  if (stray !== undefined) throw requestFailed(`Document can't have $ prefixed field names: ${stray}`);
  const { _id: id } = document;
  if (Array.isArray(id) || id instanceof RegExp)
    throw requestFailed(`The '_id' value cannot be of type array or regex`);
  if (id === undefined || id === null) {
    const { _id: _none, ...content } = document;
    const complete: Document = { _id: newId(now()), ...content };
    return { document: complete, text: toEjson(complete) };
  }
  return { document, text: sent.includes('$tcb_server_date') ? toEjson(document) : sent };
}
