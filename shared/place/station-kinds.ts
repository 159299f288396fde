/** 中心站、站、点、专业站, and the two houses beside them (PRODUCT.md JX-01, ZS-02). */
export const STATION_KINDS = [
  'central_station',
  'liaison_station',
  'liaison_point',
  'professional_station',
  'deputy_home',
  'deputy_studio',
] as const;
export type StationKind = (typeof STATION_KINDS)[number];

/** `resting` is closed for a while: it stays on the map and takes nothing new. */
export const STATION_STATUSES = ['open', 'preparing', 'resting'] as const;
export type StationStatus = (typeof STATION_STATUSES)[number];

export const TAG_MAX = 8;
export const STATION_TAGS_MAX = 6;
