/** Every page that is not a tab, with what its address carries. A page is added here and in app.config.ts. */
export interface Routes {
  /** Write or say something; `scene` is the code that was scanned, else the station is chosen by hand. */
  speak: { scene?: string };
  item: { no: string };
}

export type RouteName = keyof Routes;

export const PATHS: Record<RouteName, string> = {
  speak: '/pages/speak/index',
  item: '/pages/item/index',
};
