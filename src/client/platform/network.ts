import Taro from '@tarojs/taro'
import { useNetwork } from './network-state'

/** Listens to the phone from the start of the app on. */
export function watchNetwork(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => useNetwork.setState({ isOnline: isConnected }))
  void Taro.getNetworkType().then(({ networkType }) => useNetwork.setState({ isOnline: networkType !== 'none' })).catch(() => useNetwork.setState({ isOnline: true }))
}
