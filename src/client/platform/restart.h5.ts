/** Starts again at the home screen with nothing remembered from before. */
export function restart(): void {
  window.location.hash = ''
  reload()
}

/** The same page anew. */
export function reload(): void {
  window.location.reload()
}
