import Taro from '@tarojs/taro';
import type { Wanted } from '@shared/wording/withheld';
import type { Withheld } from './withheld';

const SCOPES = {
  photo: 'scope.camera',
  scan: 'scope.camera',
  place: 'scope.userLocation',
  voice: 'scope.record',
} as const satisfies Record<Exclude<Wanted, 'file'>, string>;

export const canOpenSettings = true;

/**
 * wx.openSetting, on a tap: what was once refused, WeChat never asks again, only the person can switch it on.
 * wx.openAppAuthorizeSetting where the phone keeps it from WeChat itself. True when it may be tried again.
 */
export async function openSettings({ what, by }: Withheld): Promise<boolean> {
  try {
    if (by === 'phone') {
      await Taro.openAppAuthorizeSetting({});
      return false;
    }
    const { authSetting } = await Taro.openSetting();
    // For files of a chat there is nothing to switch on: they may be tried again.
    return what === 'file' || authSetting[SCOPES[what]] === true;
  } catch {
    return false;
  }
}
