import { addressFrom, type Artefact } from '../artefact';
import type { Check } from '../check';
import { Loader } from '../defined';

const HANDLER = /\s(?:capture-)?(?:mut-)?(?:bind|catch):?[a-z]+="([^"{]+)"/g;
const IMPORTED = /<(?:import|include)\s+src="([^"]+)"/g;

/** Every handler that a template names is a function of the page or component that shows it. */
export const handlers: Check = {
  name: 'handlers',
  run(artefact) {
    const loader = new Loader(artefact);
    const custom = artefact.app.tabBar?.custom === true ? ['custom-tab-bar/index'] : [];
    const shown = [...artefact.pages, ...custom].filter(
      (path) => artefact.has(`${path}.js`) && artefact.has(`${path}.wxml`),
    );
    return shown.flatMap((path) => {
      const defined = loader.defined(path);
      if ('failure' in defined) return [`${path}.js: ${String(defined.failure)}`];
      return [...handlersIn(artefact, `${path}.wxml`, new Set())]
        .filter((name) => typeof (defined[name] ?? defined.methods?.[name]) !== 'function')
        .map((name) => `${path}.wxml asks for ${name}, which ${path}.js does not have`);
    });
  },
};

function handlersIn(artefact: Artefact, file: string, seen: Set<string>): Set<string> {
  if (seen.has(file) || !artefact.has(file)) return new Set();
  seen.add(file);
  const source = artefact.read(file);
  const own = [...source.matchAll(HANDLER)].map(([, name = '']) => name);
  const others = [...source.matchAll(IMPORTED)].flatMap(([, address = '']) => [
    ...handlersIn(artefact, addressFrom(file, address), seen),
  ]);
  return new Set([...own, ...others]);
}
