import { SHEETS, type Ink, type Mark, type PaperSize } from './marks';

const COLOUR: Record<Ink, string> = { black: '#1b1e23', grey: '#4a5059', red: '#bf1d23', white: '#ffffff' };
/** 150 dots an inch: a print of A4 is sharp, and the oldest phones still have room for it. */
export const DOTS_A_MM = 6;

/** What is used of a canvas; WeChat types its own as anything. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'fillText'
  | 'beginPath'
  | 'arcTo'
  | 'moveTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
> & { drawImage(image: unknown, x: number, y: number, width: number, height: number): void };

/** The same marks as on the screen, dot by dot. */
export function drawMarks(brush: Brush, size: PaperSize, marks: readonly Mark[], picture?: unknown): void {
  brush.fillStyle = COLOUR.white;
  brush.fillRect(0, 0, dots(SHEETS[size].width), dots(SHEETS[size].height));
  for (const mark of marks) {
    if (mark.kind === 'text') write(brush, mark);
    else if (mark.kind === 'box') frame(brush, mark);
    else if (picture !== undefined)
      brush.drawImage(picture, dots(mark.x), dots(mark.y), dots(mark.side), dots(mark.side));
  }
}

export const dots = (mm: number): number => Math.round(mm * DOTS_A_MM);

function write(brush: Brush, { text, x, y, width, size, bold, ink, align }: Mark & { kind: 'text' }): void {
  brush.fillStyle = COLOUR[ink];
  brush.font = `${bold ? 'bold' : 'normal'} ${dots(size)}px sans-serif`;
  brush.textAlign = align;
  brush.textBaseline = 'middle';
  const share = align === 'left' ? 0 : align === 'center' ? 0.5 : 1;
  brush.fillText(text, dots(x + width * share), dots(y + size * 0.6), dots(width));
}

function frame(brush: Brush, { x, y, width, height, ink, line, radius = 0 }: Mark & { kind: 'box' }): void {
  // A line is drawn on both sides of its path, and a frame lies within its box.
  const inset = (line ?? 0) / 2;
  const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset].map(dots);
  round(brush, [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0], dots(Math.max(0, radius - inset)));
  if (line === undefined) {
    brush.fillStyle = COLOUR[ink];
    brush.fill();
  } else {
    brush.strokeStyle = COLOUR[ink];
    brush.lineWidth = dots(line);
    brush.stroke();
  }
}

type Corners = readonly [left: number, top: number, right: number, bottom: number];

function round(brush: Brush, [left, top, right, bottom]: Corners, radius: number): void {
  brush.beginPath();
  brush.moveTo(left + radius, top);
  brush.arcTo(right, top, right, bottom, radius);
  brush.arcTo(right, bottom, left, bottom, radius);
  brush.arcTo(left, bottom, left, top, radius);
  brush.arcTo(left, top, right, top, radius);
  brush.closePath();
}
