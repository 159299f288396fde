import qinghe from '../places/qinghe.json';
import { placeFileSchema, type PlaceFile } from '../shared/place/roster';

/** 青禾县, where nobody lives: the county of the demo. */
export const QINGHE: PlaceFile = placeFileSchema.parse(qinghe);

/** Friday 9 October 2026, 10:06: after 中秋 and 国庆, the day before a Saturday that is worked. The calendar shows itself. */
export const DEMO_NOW = Date.UTC(2026, 9, 9, 2, 6);
