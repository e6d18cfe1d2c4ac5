import Taro from '@tarojs/taro'

/** Opens the dialler with the number; the person still presses call. Closing it again is not a failure. */
export function callPhone(number: string): void {
  void Taro.makePhoneCall({ phoneNumber: number.replace(/[^\d+]/g, '') }).catch(() => undefined)
}
