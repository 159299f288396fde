import Taro from '@tarojs/taro';

/** In which group the app was opened: a seal that only the cloud can open. Empty where WeChat tells nothing. */
export async function enteredGroup(): Promise<{ cloudId?: string }> {
  try {
    // [U] Given for cards, to-dos and tools of a group; the typings lack the cloud's seal.
    const info = (await Taro.getGroupEnterInfo({})) as unknown as { cloudID?: string };
    return info.cloudID === undefined ? {} : { cloudId: info.cloudID };
  } catch {
    return {};
  }
}
