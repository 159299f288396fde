/** In parts of the picture, 0 to 1: the same on every screen. */
export interface Point {
  x: number;
  y: number;
}

export interface Mark {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A finger that only touches covers what is under it. */
const TOUCH = 0.14;
const SMALL = 0.03;

const within = (value: number) => Math.min(1, Math.max(0, value));

/** The rectangle that a finger drew, from any corner to any other. */
export function markOf(from: Point, to: Point): Mark {
  const [left, right] = [within(Math.min(from.x, to.x)), within(Math.max(from.x, to.x))];
  const [top, bottom] = [within(Math.min(from.y, to.y)), within(Math.max(from.y, to.y))];
  if (right - left >= SMALL && bottom - top >= SMALL)
    return { x: left, y: top, width: right - left, height: bottom - top };
  const x = within(from.x - TOUCH / 2);
  const y = within(from.y - TOUCH / 2);
  return { x, y, width: Math.min(TOUCH, 1 - x), height: Math.min(TOUCH, 1 - y) };
}

export const percent = ({ x, y, width, height }: Mark) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});
