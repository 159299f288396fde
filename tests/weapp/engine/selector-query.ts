import { canvasNode } from './pictures';

/** Where an element of the page in sight lies, and the node of a canvas. */
export function selectorQuery() {
  const asked: (() => object | null)[] = [];
  const query = {
    select: (selector: string) => ({
      boundingClientRect(tell: (box: object | null) => void) {
        asked.push(() => {
          const box = inSight(selector)?.getBoundingClientRect() ?? null;
          tell(box);
          return box;
        });
        return query;
      },
      fields({ node }: { node?: boolean }) {
        asked.push(() => {
          const canvas = inSight(selector)?.querySelector('canvas');
          return node === true && canvas ? { node: canvasNode(canvas) } : null;
        });
        return query;
      },
    }),
    exec: (tell?: (found: (object | null)[]) => void) =>
      setTimeout(() => {
        const found = asked.map((ask) => ask());
        tell?.(found);
      }),
  };
  return query;
}

/** Pages below stay in the document. Ids are the engine's: it does not write them into the browser's elements. */
function inSight(selector: string): Element | null {
  const id = /^#([\w-]+)$/.exec(selector)?.[1];
  const all: (Element & { __wxElement?: { id?: string } })[] = [...document.querySelectorAll('body *')];
  const named = id === undefined ? [] : all.filter((one) => one.id === id || one.__wxElement?.id === id);
  return named.at(-1) ?? [...document.querySelectorAll(selector)].at(-1) ?? null;
}
