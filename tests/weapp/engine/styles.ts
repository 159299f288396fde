import { pack, PAGES } from './app-package';

const KEYFRAMES = /@keyframes[^{]+\{(?:[^{}]*\{[^}]*\})*\}/g;

function addStyle(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
}

/** What holds everywhere: the app's own sheet and those of components. */
export function addAppStyles(): void {
  if (pack.css['app']) addStyle(pack.css['app']);
  for (const [path, text] of Object.entries(pack.css)) {
    if (path !== 'app' && !PAGES.includes(path)) addStyle(text);
  }
}

/** A page's sheet holds within that page alone. */
export function addPageStyle(path: string, elementId: string): void {
  const text = pack.css[path];
  if (!text) return;
  const rules = text.replace(KEYFRAMES, (keyframes) => {
    addStyle(keyframes);
    return '';
  });
  addStyle(`#${elementId}{${rules}}`);
}
