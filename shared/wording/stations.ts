import type { StationKind, StationStatus } from '../place/station';

export const STATION_KIND_WORD: Record<StationKind, string> = {
  central_station: '中心站',
  liaison_station: '联络站',
  liaison_point: '联络点',
  professional_station: '专业站',
  deputy_home: '代表之家',
  deputy_studio: '代表工作室',
};

export const STATION_STATUS_WORD: Record<StationStatus, string> = {
  open: '开着',
  preparing: '在筹备',
  resting: '这段时间不开',
};

/** `每月 15 日、20 日`; without days of its own a place announces them. */
export const receptionWords = (days: readonly number[]): string =>
  days.length === 0 ? '每月一次，哪天看通知' : `每月 ${days.map((day) => `${day} 日`).join('、')}`;
