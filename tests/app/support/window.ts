/** jsdom lays nothing out: how wide the window is, and that a row can be brought into sight, is arranged here. */
let width = 390;

export function setWidth(next: number): void {
  width = next;
}

window.matchMedia = (query: string) => {
  const from = Number(/min-width: (\d+)px/.exec(query)?.[1] ?? 0);
  return {
    matches: width >= from,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  };
};

Element.prototype.scrollIntoView = () => undefined;
