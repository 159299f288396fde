import type { OutputOf } from '@shared/contract/operations';

export type Pin = OutputOf<'getStationMap'>['stations'][number];
export type Placed = Pin & { latitude: number; longitude: number };

/** Those that have said where they lie. */
export const placed = (pins: readonly Pin[]): Placed[] =>
  pins.filter((pin): pin is Placed => pin.latitude !== undefined && pin.longitude !== undefined);

export interface Sketched {
  id: string;
  name: string;
  /** Of the sketch, from 0 to 1, from the left and from the top. */
  x: number;
  y: number;
}

/** No pin is cut at an edge, also where it is as large as an old finger. */
const MARGIN = 0.12;

/** Where each lies in a sketch without any map behind it: north is up, the same length is the same way everywhere. */
export function sketch(pins: readonly Placed[]): Sketched[] {
  if (pins.length === 0) return [];
  const middle = (pins[0]?.latitude ?? 0) * (Math.PI / 180);
  const easting = ({ longitude }: Placed) => longitude * Math.cos(middle);
  const xs = pins.map(easting);
  const ys = pins.map(({ latitude }) => latitude);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const span = Math.max(right - left, top - bottom) || 1;
  const within = (from: number, middleOf: number) => 0.5 + ((from - middleOf) / span) * (1 - 2 * MARGIN);
  return pins.map((pin) => ({
    id: pin.id,
    name: pin.name,
    x: within(easting(pin), (left + right) / 2),
    y: 1 - within(pin.latitude, (bottom + top) / 2),
  }));
}
