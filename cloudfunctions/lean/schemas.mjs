// @ts-check
import ts from 'typescript';
import { replaced } from './cut.mjs';

/** @typedef {import('./cut.mjs').Change} Change */

const OBJECTS = ['z.object', 'z.strictObject'];
const OF_AN_OPERATION = ['input', 'output'];

/**
 * Schemas as a function needs them: built when something is first read by them, for all of them together would take a cold start
 * longer than everything else. What only the documentation reads of an operation is left out.
 * @param {string} source
 */
export function builtLate(source) {
  const file = ts.createSourceFile('schemas.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {Change[]} */
  const changes = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return;
    const argument = ts.isCallExpression(node) ? node.arguments[0] : undefined;
    if (!ts.isCallExpression(node) || !argument || !ts.isObjectLiteralExpression(argument)) {
      ts.forEachChild(node, visit);
      return;
    }
    const called = node.expression.getText();
    if (called === 'operation') changes.push(...argument.properties.flatMap(ofOperation));
    else if (OBJECTS.includes(called))
      changes.push({ node: argument, text: `() => (${argument.getText()})` });
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return replaced(source, changes);
}

/**
 * @param {ts.ObjectLiteralElementLike} property
 * @returns {Change[]}
 */
function ofOperation(property) {
  const name = property.name?.getText() ?? '';
  if (name === 'summary') return [{ node: property, text: '' }];
  if (!OF_AN_OPERATION.includes(name)) return [];
  const schema = ts.isPropertyAssignment(property) ? property.initializer.getText() : name;
  return [{ node: property, text: `${name}: () => ${schema}` }];
}

const AS_WRITTEN = 'return definition;';

/**
 * `operation` itself, which then answers with schemas that build themselves.
 * @param {string} source of shared/contract/operation.ts
 */
export function buildingLate(source) {
  if (!source.includes(AS_WRITTEN))
    throw new Error('operation() does more than it did: see lean/schemas.mjs');
  const helper = JSON.stringify(new URL('late.mjs', import.meta.url).pathname);
  return `import { late } from ${helper};\n${source.replace(AS_WRITTEN, "return late(definition, ['input', 'output']);")}`;
}
