/** Taro draws the tab bar outside every screen and gives it no meaning; whoever jumps from landmark to landmark needs one. */
export function nameTabBar(): void {
  const bar = document.querySelector('taro-tabbar')
  bar?.setAttribute('role', 'navigation')
  bar?.setAttribute('aria-label', '主要页面')
}
