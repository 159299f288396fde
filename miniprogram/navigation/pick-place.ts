import Taro from '@tarojs/taro';
import { withheldBy, type Withheld } from '@/cloud/withheld';

export interface PickedPlace {
  words: string;
  latitude: number;
  longitude: number;
}

/** The place, or why there is none: null when the map was closed. */
export type PlaceAnswer = { place: PickedPlace } | { withheld: Withheld | null };

/** WeChat's map. Words alone are always enough. */
export async function pickPlace(): Promise<PlaceAnswer> {
  try {
    const { name, address, latitude, longitude } = await Taro.chooseLocation({});
    return { place: { words: (name || address).slice(0, 60), latitude, longitude } };
  } catch (error) {
    return { withheld: withheldBy('place', error) };
  }
}
