import Taro from '@tarojs/taro';

/** A closed dialler is no error. */
export function dial(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
}
