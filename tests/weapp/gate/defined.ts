import { createContext, runInContext } from 'node:vm';
import { addressFrom, type Artefact } from './artefact';
import { wordsOf } from './check';

interface Definition {
  methods?: Record<string, unknown>;
  [name: string]: unknown;
}

/** What a page or component hands to WeChat, or the words with which its script failed. */
export type Defined = Definition | { failure: string };

/** Enough of WeChat to be loaded: whatever is called answers with something empty. */
function anything(): unknown {
  return new Proxy(() => ({}), {
    get: (_target, name) =>
      name === Symbol.toPrimitive ? () => '' : name === 'then' ? undefined : anything(),
  });
}

const later = () => 0;

/** Loads scripts as WeChat does, without a browser's names, and keeps what each page or component defines. */
export class Loader {
  private readonly loaded = new Map<string, { exports: object }>();
  // Only what happens while loading is wanted: what was put off never comes.
  private readonly context = createContext({
    console,
    setTimeout: later,
    clearTimeout: later,
    setInterval: later,
    clearInterval: later,
  });
  private readonly wx: unknown;
  private last: Definition | null = null;

  constructor(private readonly artefact: Artefact) {
    const chunks: Record<string, unknown> = { env: { USER_DATA_PATH: '' } };
    this.wx = new Proxy(chunks, {
      get: (known, name) => (name === 'webpackJsonp' || name in known ? known[name as string] : anything()),
    });
  }

  defined(path: string): Defined {
    this.last = null;
    try {
      this.require('app.js');
      this.last = null;
      this.require(`${path}.js`);
    } catch (error) {
      return { failure: wordsOf(error) };
    }
    return this.last ?? { failure: 'it defines nothing' };
  }

  private require(path: string): object {
    const known = this.loaded.get(path);
    if (known) return known.exports;
    if (!this.artefact.has(path)) throw new Error(`module ${path} is not there`);
    const module = { exports: {} };
    this.loaded.set(path, module);
    const body = runInContext(
      `(function(require,module,exports,wx,App,Page,Component,Behavior,getApp,getCurrentPages,requirePlugin){${this.artefact.read(path)}\n})`,
      this.context,
      { filename: path },
    ) as (...given: unknown[]) => void;
    const keep = (definition: Definition) => (this.last = definition);
    body(
      (address: string) =>
        this.require(addressFrom(path, address.endsWith('.js') ? address : `${address}.js`)),
      module,
      module.exports,
      this.wx,
      keep,
      keep,
      keep,
      keep,
      () => ({}),
      () => [],
      anything(),
    );
    return module.exports;
  }
}
