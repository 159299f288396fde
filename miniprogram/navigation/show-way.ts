import Taro from '@tarojs/taro';

interface Destination {
  name: string;
  address: string;
  latitude?: number;
  longitude?: number;
}

/** Only WeChat has a map, and only some stations have told where they lie. */
export const hasWay = ({ latitude, longitude }: Destination): boolean =>
  latitude !== undefined && longitude !== undefined && process.env.TARO_ENV !== 'h5';

export function showWay({ name, address, latitude, longitude }: Destination): void {
  if (latitude === undefined || longitude === undefined) return;
  Taro.openLocation({ name, address, latitude, longitude }).catch(() => undefined);
}
