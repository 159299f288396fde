import Taro from '@tarojs/taro';

export interface PickedPlace {
  words: string;
  latitude: number;
  longitude: number;
}

/** WeChat's map; resolves with null when it was closed or not allowed. Words alone are always enough. */
export async function pickPlace(): Promise<PickedPlace | null> {
  try {
    const { name, address, latitude, longitude } = await Taro.chooseLocation({});
    return { words: (name || address).slice(0, 60), latitude, longitude };
  } catch {
    return null;
  }
}
