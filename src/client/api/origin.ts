/** Where the HTTPS API answers; empty means the page's own origin. Set at build time (config/). */
export const apiOrigin = process.env.TARO_APP_API_ORIGIN

/** The full address of something the server named: its own paths begin with a slash, storage elsewhere is absolute. */
export function serverAddress(address: string): string {
  return address.startsWith('/') ? `${apiOrigin}${address}` : address
}
