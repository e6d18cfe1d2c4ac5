/** WeChat draws the title bar of every page. */
export const hasNativeHeader = true
