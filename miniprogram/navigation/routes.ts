/** Every page that is not a tab, with what its address carries. A page is added here and in app.config.ts. */
export interface Routes {
  /** Write or say something; `scene` is the code that was scanned, else the station is chosen by hand. */
  speak: { scene?: string };
  item: { no: string };
  /** To whom, for somebody without a code. */
  stations: Record<string, never>;
  items: Record<string, never>;
  /** `resolved` is the button that was pressed on the way: the first question comes answered, the second never. */
  rate: { no: string; resolved?: 'yes' | 'no' };
  /** What somebody shared: state and dates only. */
  shared: { token: string };
  /** The same item for those who work on it, and for a deputy. */
  staffItem: { no: string };
  /** `act` is the button that was pressed on the way. */
  voice: { no: string; act?: 'hand_over' };
  calls: Record<string, never>;
  calendar: Record<string, never>;
  messages: Record<string, never>;
}

export type RouteName = keyof Routes;

export const PATHS: Record<RouteName, string> = {
  speak: '/pages/speak/index',
  item: '/pages/item/index',
  stations: '/pages/stations/index',
  items: '/pages/items/index',
  rate: '/pages/rate/index',
  shared: '/pages/shared/index',
  staffItem: '/packages/staff/pages/item/index',
  voice: '/packages/deputy/pages/voice/index',
  calls: '/packages/staff/pages/calls/index',
  calendar: '/packages/staff/pages/calendar/index',
  messages: '/packages/staff/pages/messages/index',
};
