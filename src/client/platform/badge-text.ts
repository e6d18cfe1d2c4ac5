const mostShown = 99

/** WeChat cuts anything longer than four characters. */
export const badgeText = (count: number): string => (count > mostShown ? `${mostShown}+` : String(count))
