export function restart(): void {
  window.location.hash = ''
  window.location.reload()
}
