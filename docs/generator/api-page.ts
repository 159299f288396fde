import * as z from 'zod';
import { COMMAND_ERRORS, COMMON_ERRORS, type Operation } from '@shared/contract/operation';
import { OPERATIONS } from '@shared/contract/operations';

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  default?: unknown;
  additionalProperties?: JsonSchema | boolean;
  const?: unknown;
}

export const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema =>
  z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' }) as JsonSchema;

export const operationList = (): Operation[] => Object.values(OPERATIONS) as unknown as Operation[];

/** One line for one shape: `"a" | "b"`, `string ≤ 60`, `{ day, role }[]`. */
function shapeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' \\| ');
  if (schema.anyOf) return schema.anyOf.map(shapeOf).join(' \\| ');
  if (schema.type === 'array')
    return `(${shapeOf(schema.items ?? {})})[]${schema.maxItems ? ` ≤ ${schema.maxItems}` : ''}`;
  if (schema.type === 'object') {
    if (schema.properties) return `{ ${Object.keys(schema.properties).join(', ')} }`;
    return 'record';
  }
  const size = schema.maxLength ? ` ≤ ${schema.maxLength}` : '';
  const pattern = schema.pattern ? ` /${schema.pattern.replace(/\|/g, '\\|')}/` : '';
  return `${schema.type ?? 'any'}${size}${pattern}`;
}

function table(schema: JsonSchema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const needed = schema.required?.includes(name) ? 'yes' : '';
    const preset = field.default === undefined ? '' : ` (default \`${JSON.stringify(field.default)}\`)`;
    return `| \`${name}\` | ${shapeOf(field)}${preset} | ${needed} |`;
  });
  return rows.length === 0
    ? 'Nothing.\n'
    : `| field | shape | always |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

const callerWords = (operation: Operation) =>
  operation.caller === 'anyone'
    ? 'anyone the platform knows'
    : operation.caller.map((role) => `\`${role}\``).join(', ');

function section(operation: Operation): string {
  const errors =
    operation.errors.length === 0
      ? 'none of its own'
      : operation.errors.map((code) => `\`${code}\``).join(', ');
  return [
    `## ${operation.name}`,
    '',
    `${operation.summary}.`,
    '',
    `A ${operation.type}; called by ${callerWords(operation)}. Refuses with ${errors}.`,
    '',
    'Input',
    '',
    table(schemaOf(operation.input, 'input')),
    'Output',
    '',
    table(schemaOf(operation.output, 'output')),
  ].join('\n');
}

/** `docs/api.md`, whole. */
export function apiPage(): string {
  const operations = operationList();
  const common = COMMON_ERRORS.map((code) => `\`${code}\``).join(', ');
  const command = COMMAND_ERRORS.map((code) => `\`${code}\``).join(', ');
  return `# The operations

<!-- Generated from shared/contract by \`npm run docs\`: edit the contract, not this page. -->

One cloud function, \`api\`, takes \`{ operation, input, actingAs?, key? }\` and answers \`{ ok: true, data }\` or
\`{ ok: false, code, data }\`. Who calls is the platform's word (openid). \`actingAs\` is the id of one of the caller's
memberships; \`key\` is made by the client once per intent and kept over retries: the second arrival of a command
gets the first answer. Moments are epoch milliseconds (UTC), days are \`YYYY-MM-DD\` in Asia/Shanghai.

Any call may be refused with ${common}; any command also with ${command}.

| operation | type | caller | what it does |
| --- | --- | --- | --- |
${operations.map((o) => `| [${o.name}](#${o.name.toLowerCase()}) | ${o.type} | ${callerWords(o)} | ${o.summary} |`).join('\n')}

${operations.map(section).join('\n')}`;
}
