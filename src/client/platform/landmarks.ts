/** WeChat names its own tab bar. */
export function nameTabBar(): void {}
