import ts from 'typescript';
import type { Artefact } from './artefact';

/** What the scripts ask of WeChat, where: `chooseLocation`, `cloud.callFunction`… */
export interface Asked {
  file: string;
  name: string;
}

/** Taro's and dayjs's own, reached in the same way as what they hand on. */
const NOT_WECHATS = [
  'getCurrentInstance',
  'getCurrentPages',
  'eventCenter',
  'getEnv',
  'extend',
  'utc',
  'locale',
];

const read = new Map<string, readonly string[]>();

/** Reads `wx.name` and, as webpack writes the default of a module, `a = require.n(taro)` with `a().name`. */
export function askedOfWeChat({ files, read: sourceOf }: Artefact): Asked[] {
  return files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const source = sourceOf(file);
      const names = read.get(source) ?? namesIn(source);
      read.set(source, names);
      return names.map((name) => ({ file, name }));
    });
}

function namesIn(text: string): string[] {
  const source = ts.createSourceFile('a.js', text, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  const defaults = new Set<string>();
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      ts.isCallExpression(node.initializer) &&
      ts.isPropertyAccessExpression(node.initializer.expression) &&
      node.initializer.expression.name.text === 'n'
    ) {
      defaults.add(node.name.text);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const name = nameOf(node, defaults);
      if (name !== null && !NOT_WECHATS.includes(name)) names.push(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(names)];
}

function nameOf(node: ts.PropertyAccessExpression, defaults: ReadonlySet<string>): string | null {
  const name = node.name.text;
  if (isWeChat(node.expression, defaults)) return name === 'cloud' || name === 'webpackJsonp' ? null : name;
  if (
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'cloud' &&
    isWeChat(node.expression.expression, defaults)
  ) {
    return `cloud.${name}`;
  }
  return null;
}

const isWeChat = (node: ts.Expression, defaults: ReadonlySet<string>): boolean =>
  ts.isIdentifier(node)
    ? node.text === 'wx'
    : ts.isCallExpression(node) &&
      node.arguments.length === 0 &&
      ts.isIdentifier(node.expression) &&
      defaults.has(node.expression.text);
