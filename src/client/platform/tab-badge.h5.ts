import Taro from '@tarojs/taro'
import { badgeText } from './badge-text'

/** Writes a number on a tab, none for 0, and says to a screen reader what the number counts. */
export function showTabBadge(index: number, count: number): void {
  const tab = document.querySelectorAll('.taro-tabbar__tabbar .weui-tabbar__item')[index]
  // A description, not a name: the tab stays called by the words on it.
  if (count > 0) tab?.setAttribute('aria-description', `${count} 条通知没看`)
  else tab?.removeAttribute('aria-description')
  const done = count > 0 ? Taro.setTabBarBadge({ index, text: badgeText(count) }) : Taro.removeTabBarBadge({ index })
  void done.catch(() => undefined)
}
