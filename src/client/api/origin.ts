/** Where the HTTPS API answers; empty means the page's own origin. Set at build time (config/). */
export const apiOrigin = process.env.TARO_APP_API_ORIGIN
