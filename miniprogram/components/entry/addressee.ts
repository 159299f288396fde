import type { OutputOf } from '@shared/contract/operations';
import { comeTo, type Place } from '@/session/session';
import { createStore } from '@/state/store';
import { recall, remember } from '@/state/storage';

export type CodeCard = OutputOf<'openCode'>;
export type StationView = OutputOf<'listStations'>['stations'][number];
export type DeputyView = StationView['deputies'][number];

/** To whom the next words go: remembered, so that a code is scanned once and not every time. */
export interface Addressee {
  placeId: string;
  placeName?: string;
  /** Only when a code was scanned. */
  scene?: string;
  /** Of that code: a station's leaves open to which of its deputies one speaks. */
  kind?: CodeCard['kind'];
  /** A point's own name and question (陆集: 宿话说). */
  theme?: CodeCard['theme'];
  /** Opened from a card in a group. */
  fromGroup?: boolean;
  station: StationView;
  /** Absent: the station decides who looks. */
  deputy?: DeputyView;
}

const KEY = 'addressee';

export const addressee = createStore<Addressee | null>(recall<Addressee | null>(KEY, null));

/** Codes that are being opened somewhere in the app: who writes faster than the cloud answers is not sent to choose. */
export const codesOpening = createStore(0);

export function addressTo(next: Addressee, place?: Place): void {
  remember(KEY, next);
  addressee.set(next);
  void comeTo(next.placeId, place);
}

export const fromCode = (
  { scene, kind, placeId, placeName, station, deputy, theme }: CodeCard,
  fromGroup: boolean,
): Addressee => ({ scene, kind, placeId, placeName, station, deputy, theme, fromGroup });

/** `林禾代表`, else the station's name. */
export const calledOf = ({ deputy, station }: Pick<Addressee, 'deputy' | 'station'>): string =>
  deputy === undefined ? station.name : `${deputy.name}代表`;

/** Who opens it first: while a deputy is away, the station. */
export const readBy = ({ deputy, station }: Pick<Addressee, 'deputy' | 'station'>): string =>
  calledOf({ station, deputy: deputy?.available === false ? undefined : deputy });

/** What `submit` is told of the addressee: the code alone, or station and deputy chosen by hand. */
export function addressOf(chosen: Addressee) {
  const { placeId, scene, kind, station, deputy } = chosen;
  if (scene !== undefined)
    return kind === 'deputy_code' ? { placeId, scene } : { placeId, scene, deputyId: deputy?.id };
  return { placeId, stationId: station.id, deputyId: deputy?.id };
}
