import { operationList, schemaOf } from './api-page';

/** `docs/openapi.json`: each operation as the path by which the local cloud's front door carries it. */
export function openapiDocument(): string {
  const paths = Object.fromEntries(
    operationList().map((operation) => [
      `/client/call#${operation.name}`,
      {
        post: {
          operationId: operation.name,
          summary: operation.summary,
          'x-caller': operation.caller,
          'x-type': operation.type,
          'x-errors': operation.errors,
          requestBody: { required: true, content: { 'application/json': { schema: request(operation) } } },
          responses: {
            '200': {
              description: 'envelope',
              content: { 'application/json': { schema: answer(operation) } },
            },
          },
        },
      },
    ]),
  );
  const document = {
    openapi: '3.1.0',
    info: { title: '码上说', version: '1', description: 'Operations of the cloud function api.' },
    paths,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

type Listed = ReturnType<typeof operationList>[number];

const bare = (schema: object) => ({ ...schema, $schema: undefined });

function request(operation: Listed): object {
  const data = {
    type: 'object',
    required: operation.type === 'command' ? ['operation', 'input', 'key'] : ['operation', 'input'],
    properties: {
      operation: { const: operation.name },
      input: bare(schemaOf(operation.input, 'input')),
      actingAs: { type: 'string' },
      key: { type: 'string', maxLength: 64 },
    },
  };
  return {
    type: 'object',
    required: ['as', 'name', 'data'],
    properties: { as: { type: 'string' }, name: { const: 'api' }, data },
  };
}

function answer(operation: Listed): object {
  return {
    oneOf: [
      {
        type: 'object',
        required: ['ok', 'data'],
        properties: { ok: { const: true }, data: bare(schemaOf(operation.output, 'output')) },
      },
      {
        type: 'object',
        required: ['ok', 'code', 'data'],
        properties: { ok: { const: false }, code: { type: 'string' }, data: { type: 'object' } },
      },
    ],
  };
}
