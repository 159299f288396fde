/** In millimetres: a sheet of A4, and half of it lying for a table. */
export const SHEETS = { a4: { width: 210, height: 297 }, card: { width: 210, height: 148 } } as const;
export type PaperSize = keyof typeof SHEETS;
export type Ink = 'black' | 'grey' | 'red' | 'white';

/** One thing on the paper, in millimetres from the upper left corner. Each text is one line. */
export type Mark =
  | {
      kind: 'text';
      text: string;
      x: number;
      y: number;
      width: number;
      size: number;
      bold: boolean;
      ink: Ink;
      align: 'left' | 'center' | 'right';
    }
  | {
      kind: 'box';
      x: number;
      y: number;
      width: number;
      height: number;
      ink: Ink;
      line?: number;
      radius?: number;
    }
  | { kind: 'code'; x: number; y: number; side: number; label: string };

/** One sheet, whole. */
export interface PrintedSheet {
  size: PaperSize;
  marks: readonly Mark[];
  /** What stands where the code belongs; absent while it has not come. */
  picture?: string;
}

/** How wide a line is, in its own height: a letter of ASCII takes a little more than half of a Chinese one. */
export const breadth = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) < 0x2000 ? 0.6 : 1), 0);

export interface Line {
  bold?: boolean;
  ink?: Ink;
  align?: 'left' | 'center' | 'right';
}

/** A line that is too long for its place becomes smaller, never cut. */
export function line(text: string, x: number, y: number, width: number, size: number, look: Line = {}): Mark {
  const fits = Math.min(size, width / Math.max(1, breadth(text)));
  const { bold = false, ink = 'black', align = 'left' } = look;
  return { kind: 'text', text, x, y: y + (size - fits) * 0.6, width, size: fits, bold, ink, align };
}
