import * as z from 'zod';
import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import type { Role } from '@shared/permission/roles';
import { COLLECTION_NAMES } from '../../cloudfunctions/store/collections';
import { startCounty, type County } from './support/county';
import type { Persona } from './support/persona';
import { VALID_INPUTS } from './support/valid-inputs';

const NAMES = Object.keys(OPERATIONS) as OperationName[];

/** Somebody under each role who may call; the roles of the demo county that operations name. */
const SOMEBODY: Partial<Record<Role, string>> = {
  deputy: 'deputy-linhe',
  station_chief: 'station-liuxi',
  congress_office: 'office-zhaoning',
  handler: 'unit-jtj',
  leader: 'leader-chenling',
  administrator: 'admin-luwei',
  auditor: 'auditor-shenmingjian',
  security: 'security-tangshouan',
};

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const documents = () => COLLECTION_NAMES.map((name) => county.cloud.engine.count(name)).join();

function callerOf(name: OperationName): Persona {
  const { caller } = OPERATIONS[name];
  if (caller === 'anyone') return county.as('resident-wang');
  const role = (caller as readonly Role[]).find((known) => SOMEBODY[known]);
  return county.as(SOMEBODY[role ?? 'deputy'] ?? '');
}

const send = (name: OperationName, input: unknown, more: object = {}) => {
  const person = callerOf(name);
  const key = OPERATIONS[name].type === 'command' ? { key: 'a-key' } : {};
  return person.send({ operation: name, input, actingAs: person.actingAs, ...key, ...more });
};

const shapeOf = (name: OperationName): Record<string, z.ZodType> =>
  (OPERATIONS[name].input as z.ZodObject).shape as Record<string, z.ZodType>;

/** Where an input may hold further objects: `whereabouts`, `promise`. */
function objectsIn(schema: unknown, path: string[] = []): string[][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return objectsIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return objectsIn(schema.element, [...path, '0']);
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodRecord || schema instanceof z.ZodTuple)
    throw new Error(`${path.join('.')}: this test does not look into ${schema.type}`);
  if (!(schema instanceof z.ZodObject)) return [];
  const below = Object.entries(schema.shape).flatMap(([field, part]) => objectsIn(part, [...path, field]));
  return path.length === 0 ? below : [path, ...below];
}

/** A copy with one field more in the object at `path`, which the valid input must have filled in. */
function withSurprise(input: object, path: readonly string[]): object {
  const copy = structuredClone(input) as Record<string, unknown>;
  const inner = path.reduce((part, field) => part[field] as Record<string, unknown>, copy);
  inner.surprise = 1;
  return copy;
}

describe.each(NAMES)('%s', (name) => {
  const valid = VALID_INPUTS[name] as Record<string, unknown>;

  it('refuses a field that it does not know, in Chinese, and writes nothing', async () => {
    const before = documents();
    expect(await send(name, { ...valid, surprise: 1 })).toEqual({
      ok: false,
      code: 'invalid_input',
      data: { issues: [{ path: '', problem: '不认识这些项：surprise' }] },
    });
    expect(documents()).toBe(before);
  });

  const inner = objectsIn(OPERATIONS[name].input);
  if (inner.length > 0) {
    it.each(inner.map((path) => path.join('.')))('refuses it in %s too, and says where', async (path) => {
      const before = documents();
      expect(await send(name, withSurprise(valid, path.split('.')))).toEqual({
        ok: false,
        code: 'invalid_input',
        data: { issues: [{ path, problem: '不认识这些项：surprise' }] },
      });
      expect(documents()).toBe(before);
    });
  }

  it('refuses what is missing and what has the wrong type', async () => {
    const before = documents();
    for (const [field, schema] of Object.entries(shapeOf(name))) {
      const broken: unknown[] = [
        { ...valid, [field]: schema.safeParse({ wrong: true }).success ? 'x' : { wrong: true } },
      ];
      if (!schema.safeParse(undefined).success) broken.push({ ...valid, [field]: undefined });
      for (const input of broken) {
        const answer = await send(name, input);
        const issues = answer.ok || answer.code !== 'invalid_input' ? [] : answer.data.issues;
        expect([
          field,
          issues[0]?.path.split('.')[0],
          /\p{Script=Han}/u.test(issues[0]?.problem ?? ''),
        ]).toEqual([field, field, true]);
      }
    }
    expect(documents()).toBe(before);
  });

  it('refuses more than WeChat would carry', async () => {
    const answer = await county.cloud.call('resident-wang', 'api', {
      operation: name,
      input: 'x'.repeat(101 * 1024),
    });
    expect(answer.errCode ?? (answer.result as { code: string }).code).not.toBe(undefined);
  });

  it('refuses somebody who claims a hat that is not theirs', async () => {
    const answer = await send(name, valid, { actingAs: 'somebody-elses-hat' });
    expect(answer).toMatchObject({ ok: false, code: 'acting_as_unknown' });
  });

  const { caller, type } = OPERATIONS[name];
  if (caller !== 'anyone') {
    it('refuses a resident and whoever has another role', async () => {
      const stranger = county.as('resident-wang');
      expect(await stranger.send({ operation: name, input: valid, key: 'k' })).toMatchObject({
        code: 'wrong_caller',
      });
      const outsider = Object.entries(SOMEBODY).find(
        ([role]) => !(caller as readonly Role[]).includes(role as Role),
      );
      if (!outsider) return;
      const person = county.as(outsider[1]);
      const answer = await person.send({
        operation: name,
        input: valid,
        key: 'k',
        actingAs: person.actingAs,
      });
      expect(answer).toMatchObject({ code: 'wrong_caller' });
    });
  }
  if (type === 'command') {
    it.each([undefined, '', 'k'.repeat(65), 7])('refuses the key %p', async (key) => {
      expect(await send(name, valid, { key })).toEqual({ ok: false, code: 'key_missing', data: {} });
    });
  }
});

it('objects within an input are found where there are any', () => {
  expect(objectsIn(OPERATIONS.submit.input)).toEqual([['group'], ['voice'], ['whereabouts']]);
  expect(objectsIn(OPERATIONS.reply.input)).toEqual([
    ['promise'],
    ['outcome'],
    ['outcome', 'measures', '0'],
    ['outcome', 'funds', '0'],
  ]);
});

describe('the door', () => {
  it.each(['', 'toString', '__proto__', 'dropEverything', undefined])(
    'does not know the operation %p',
    async (operation) => {
      const answer = await county.as('resident-wang').send({ operation, input: {} });
      expect(answer).toEqual({ ok: false, code: 'unknown_operation', data: { operation: operation ?? '' } });
    },
  );

  it('lets no client run the timer', async () => {
    const answer = await county.cloud.call('resident-wang', 'jobs', {});
    expect(answer.result).toEqual({ refused: true });
  });
});
