import { createContext, runInContext } from 'node:vm';
import { addressFrom, type Artefact } from '../artefact';
import type { Check } from '../check';

const NAMED = /<template\s+name="([^"]+)"/g;
const USED = /<template\s+is="([^"{]+)"/g;
const TWO_FACED = /xs\.c\(i,\s*'tmpl_(\d+)_'\)/;
const LEVELLED = /^tmpl_(\d+)_(\w+?)(_focus|_blur)?$/;
const REFERENCE = /<(?:import|include|wxs)\s[^>]*src="([^"]+)"/g;
const BLOCK = /<template\s+name="([^"]+)">([\s\S]*?)(?=<template\s+name=|$)/g;

interface Script {
  a(level: number, component: string, path: string): string;
}

const all = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([, one = '']) => one);

/**
 * WeChat's templates cannot call themselves, so Taro writes each level out and goes on in a component below the last.
 * Every name that its script can come up with must be there.
 */
export const templates: Check = {
  name: 'templates',
  run(artefact) {
    const { files, has, read } = artefact;
    const sheets = files.filter((file) => file.endsWith('.wxml'));
    const unresolved = sheets.flatMap((file) =>
      all(read(file), REFERENCE)
        .map((address) => addressFrom(file, address))
        .filter((target) => !has(target))
        .map((target) => `${file} takes ${target}, which is not there`),
    );
    if (unresolved.length > 0) return unresolved;
    return sheets.flatMap((file) => [...namesIn(artefact, file), ...callsItself(file, read(file))]);
  },
};

function namesIn(artefact: Artefact, file: string): string[] {
  const source = artefact.read(file);
  const known = new Set(visibleFrom(artefact, file));
  const used = [...all(source, USED), ...levelled(artefact, file)];
  return [...new Set(used)]
    .filter((name) => !known.has(name))
    .map((name) => `${file} uses template ${name}, which is not there`);
}

function visibleFrom(artefact: Artefact, file: string): string[] {
  const source = artefact.read(file);
  const imported = all(source, REFERENCE).filter((address) => address.endsWith('.wxml'));
  return [
    ...all(source, NAMED),
    ...imported.flatMap((address) => all(artefact.read(addressFrom(file, address)), NAMED)),
  ];
}

/** What the script of this sheet answers for each kind of element on each level. */
function levelled({ read }: Artefact, file: string): string[] {
  const source = read(file);
  const script = /<wxs module="xs" src="([^"]+)"/.exec(source)?.[1];
  const own = all(source, NAMED).map((name) => LEVELLED.exec(name));
  const kinds = new Set(
    own.map((match) => match?.[2] ?? '').filter((kind) => kind !== '' && kind !== 'container'),
  );
  if (script === undefined || kinds.size === 0) return [];
  const { a } = scriptOf(read(addressFrom(file, script)));
  const levels = Math.max(...own.map((match) => Number(match?.[1] ?? 0))) + 1;
  const names = [...kinds].flatMap((kind) =>
    Array.from({ length: levels }, (_, level) => a(level, kind, '')),
  );
  const faces = [...source.matchAll(BLOCK)].flatMap(([, name = '', body = '']) =>
    TWO_FACED.test(body) ? [`${name}_focus`, `${name}_blur`] : [],
  );
  return [...names, ...faces];
}

function scriptOf(source: string): Script {
  const module = { exports: {} };
  runInContext(source, createContext({ module }));
  return module.exports as Script;
}

function callsItself(file: string, source: string): string[] {
  return [...source.matchAll(BLOCK)]
    .filter(([, name = '', body = '']) => all(body, USED).includes(name))
    .map(([, name]) => `${file}: template ${name} calls itself, which WeChat does not do`);
}
