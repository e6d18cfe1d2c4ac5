/** A mini-program has its phone to itself: WeChat keeps the storage of every person apart. */
export const phoneName: string = ''
