/**
 * Several phones side by side on one page share the browser's storage; each is named in its address (`/?phone=wang-guilan`)
 * and keeps what it stores to itself. Empty for the one phone of an ordinary visit.
 */
export const phoneName = /[?&]phone=([a-z-]{1,40})(?:&|$)/.exec(window.location.search)?.[1] ?? ''
