/** What a finger and an eye need, px: any target, and any letter. */
export interface Least {
  tap: number;
  letters: number;
}

/** What a page must not have, found in the browser: this function is sent there and may use nothing around it. */
export function layoutFaults({ tap, letters }: Least): string[] {
  const faults: string[] = [];
  const pages = [...document.querySelectorAll('.taro_page')].filter((page) => page.checkVisibility());
  const root = pages.at(-1) ?? document.body;
  const name = (element: Element) => {
    const kind = [...element.classList].filter((one) => !one.startsWith('hydrated')).join('.');
    return `.${kind} “${(element.textContent ?? '').trim().slice(0, 16)}”`;
  };
  const seen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('[aria-hidden=true]') === null;
  const owns = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');

  /** Where letters stand, line by line: without the air that a font keeps around them, and without what is cut off. */
  const lines = (element: Element, { fontSize }: CSSStyleDeclaration) => {
    const range = document.createRange();
    const own = [...element.childNodes].filter((node) => node.nodeType === 3);
    const boxes = own.flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
    const frames: DOMRect[] = [];
    for (let up: Element | null = element; up !== null && up !== root; up = up.parentElement) {
      if (getComputedStyle(up).overflow !== 'visible') frames.push(up.getBoundingClientRect());
    }
    return boxes
      .map((box) => {
        const air = Math.max(0, box.height - parseFloat(fontSize)) / 2;
        return {
          element,
          left: Math.max(box.left, ...frames.map(({ left }) => left)),
          right: Math.min(box.right, ...frames.map(({ right }) => right)),
          top: Math.max(box.top + air, ...frames.map(({ top }) => top)),
          bottom: Math.min(box.bottom - air, ...frames.map(({ bottom }) => bottom)),
        };
      })
      .filter(({ left, right, top, bottom }) => right > left && bottom > top);
  };
  const texts: ReturnType<typeof lines> = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!seen(element)) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const clipped = /hidden|clip/;
    const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    const says = (element.innerText ?? '').trim() !== '';
    const wide = clipped.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const high = clipped.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    const framed = style.display !== 'inline' && box.width > 1 && box.height > 1;
    if (framed && says && !shortened && (wide || high)) faults.push(`cut: ${name(element)}`);

    const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
    const meant = element.querySelector('[role=tab]') !== null;
    if (scrolls && !meant && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`sideways: ${name(element)}`);
    }

    // Beyond the edge of the screen, where nothing scrolls to it.
    const reached = (() => {
      for (let up: Element | null = element; up !== null && up !== root; up = up.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
      }
      return false;
    })();
    const beyond = Math.max(box.right - document.documentElement.clientWidth, -box.left);
    if (owns(element) && box.width > 1 && beyond > 1 && !reached) faults.push(`outside: ${name(element)}`);

    const role = element.getAttribute('role') ?? '';
    const pressed =
      /^(button|link|radio|checkbox|tab|switch)$/.test(role) ||
      element.tagName === 'BUTTON' ||
      element.classList.contains('field');
    if (pressed && box.width > 0 && element.getAttribute('aria-disabled') !== 'true') {
      // Seven days of a week share a phone's width: no more than 44 each.
      const across = element.classList.contains('month-day') ? Math.min(tap, 44) : tap;
      // Half a pixel is rounding, not a smaller finger.
      if (box.height < tap - 0.5 || box.width < across - 0.5) {
        faults.push(`small: ${name(element)} ${Math.round(box.width)}x${Math.round(box.height)}`);
      }
    }

    const size = parseFloat(style.fontSize);
    // A day of a count says itself aloud, and what matters of it stands above in words; a page of paper is printed.
    const drawn = element.closest('[role=img], .paper') !== null;
    if (owns(element) && box.width > 0 && !drawn && size < letters)
      faults.push(`fine: ${name(element)} ${size}`);

    const floating = (() => {
      for (let up: Element | null = element; up !== null && up !== root; up = up.parentElement) {
        if (/fixed|sticky|absolute/.test(getComputedStyle(up).position)) return true;
      }
      return false;
    })();
    if (owns(element) && box.width > 0 && !floating) texts.push(...lines(element, style));
  }
  texts.sort((one, other) => one.top - other.top);
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      if (other.top >= one.bottom) break;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (across > 2 && Math.min(one.bottom, other.bottom) - other.top > 2) {
        faults.push(`overlap: ${name(one.element)} and ${name(other.element)}`);
      }
    }
  });
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 1) faults.push(`sideways: the page, by ${over}`);
  return [...new Set(faults)];
}
