export const hasNativeHeader = false
