/**
 * Who the demo acts as: the openid in the page's address (`?as=…`). Null everywhere but in the browser build made with
 * DEMO=1; in every other build the constant condition lets the minifier drop the rest (DESIGN.md §3.7).
 */
export function persona(): string | null {
  if (process.env.DEMO !== '1' || process.env.TARO_ENV !== 'h5') return null;
  return new URLSearchParams(window.location.search).get('as');
}
