// @ts-check
import ts from 'typescript';
import { without } from './cut.mjs';
import { spokenNames } from './spoken.mjs';

const NAME = /^export (?:const|function) (\w+)/gm;
const RENAMED = /^export \{ \w+ as (\w+) \};/gm;

/**
 * A module of which a function calls nothing: all that it exports, and each of them fails.
 * @param {string} source
 */
export function emptied(source) {
  const names = [...source.matchAll(NAME)].map(([, name]) => `export const ${name} = () => none;`);
  const renamed = [...source.matchAll(RENAMED)].map(([, name]) => `export { none as ${name} };`);
  const none = `const none = () => { throw new Error('a function describes no schema'); };`;
  return [none, ...names, ...renamed].join('\n');
}

/** Taken from where it is only passed on, a module would come with what nobody uses of it. */
const WHOLE_UTIL = 'import { util } from "../core/index.js";';
const PART_OF_UTIL = 'import * as util from "../core/util.js";';

/** @param {string} source */
const withUsedUtil = (source) => source.replace(WHOLE_UTIL, PART_OF_UTIL).replaceAll('core.util.', 'util.');

/** English messages, and a memory for schemas that contain themselves: a function says Chinese, and has none of those. */
const UNUSED_DEFAULTS = ['_ensureDefaultLocale', '_ensureDefaultMemoizer'];

/**
 * zod's schemas with those methods alone that somebody calls. Each method left out leaves out what only it needs:
 * of the 30 formats of a string alone that is a fifth of zod.
 * @param {string} source of zod/v4/classic/schemas.js
 */
export function withSpokenMethods(source) {
  if (!source.includes(WHOLE_UTIL)) throw new Error('zod takes its util from elsewhere: see lean/zod.mjs');
  const file = ts.createSourceFile('schemas.js', source, ts.ScriptTarget.Latest, true);
  const members = membersOf(file);
  const kept = closure(members, spokenNames());
  const cuts = members.filter(({ name }) => !kept.has(name)).map(({ node }) => node);
  const bodies = file.statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && UNUSED_DEFAULTS.includes(statement.name?.text ?? '')
      ? (statement.body?.statements ?? [])
      : [],
  );
  if (bodies.length !== UNUSED_DEFAULTS.length) throw new Error('zod sets other defaults: see lean/zod.mjs');
  return withLateShapes(withUsedUtil(without(source, [...cuts, ...bodies])));
}

/** Of `object` and `strictObject`. */
const SHAPES = / shape(?:: shape \?\? \{\})?,(?=\s+(?:\.\.\.util|catchall: never))/g;

/**
 * Objects of which the fields may be given as a way to name them (lean/schemas.mjs): zod's own way to leave a shape for later
 * is an accessor, which it reads when something is first parsed.
 * @param {string} source
 */
function withLateShapes(source) {
  if (source.match(SHAPES)?.length !== 2) throw new Error('zod makes objects differently: see lean/zod.mjs');
  return source.replaceAll(
    SHAPES,
    ` get shape() {
      const value = typeof shape === 'function' ? shape() : shape;
      Object.defineProperty(this, 'shape', { value });
      return value;
    },`,
  );
}

/**
 * @typedef {{ name: string, node: ts.ObjectLiteralElementLike, speaks: string[] }} Member
 * @param {ts.SourceFile} file
 * @returns {Member[]} the methods and accessors of every schema's prototype
 */
function membersOf(file) {
  /** @type {Member[]} */
  const members = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      for (const member of node.properties) {
        if (!member.name || !isCode(member)) continue;
        const speaks = [...member.getText().matchAll(/\bthis\??\.(\w+)/g)].map(([, name = '']) => name);
        members.push({ name: textOf(member.name), node: member, speaks });
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (!initializer || !ts.isCallExpression(initializer)) continue;
      if (!initializer.expression.getText().endsWith('$constructor')) continue;
      // The first is the schema's name, the second builds it, the third holds its methods.
      const [, , prototype] = initializer.arguments;
      if (prototype) visit(prototype);
    }
  }
  return members;
}

/** @param {ts.ObjectLiteralElementLike} member */
const isCode = (member) =>
  ts.isMethodDeclaration(member) ||
  ts.isAccessor(member) ||
  (ts.isPropertyAssignment(member) &&
    (ts.isFunctionExpression(member.initializer) || ts.isArrowFunction(member.initializer)));

/** @param {ts.PropertyName} name */
const textOf = (name) => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText());

/** What zod itself asks of any schema. */
const ASKED_BY_ZOD = ['check', 'clone'];

/**
 * @param {Member[]} members
 * @param {Set<string>} spoken
 * @returns {Set<string>} those spoken by us, and those that these speak
 */
function closure(members, spoken) {
  const kept = new Set(ASKED_BY_ZOD);
  for (let grown = true; grown;) {
    grown = false;
    for (const { name, speaks } of members) {
      if (!spoken.has(name) && !kept.has(name)) continue;
      for (const one of [name, ...speaks]) {
        if (kept.has(one)) continue;
        kept.add(one);
        grown = true;
      }
    }
  }
  return kept;
}
