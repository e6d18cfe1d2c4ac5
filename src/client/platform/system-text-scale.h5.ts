const STANDARD_SIZE = 16

/** The browser's own text size: `medium` is what the person set, whatever the page does to its root. */
export function systemTextScale(): number {
  const probe = document.createElement('span')
  probe.style.cssText = 'position:absolute;visibility:hidden;font-size:medium'
  document.body.appendChild(probe)
  const size = Number.parseFloat(getComputedStyle(probe).fontSize)
  probe.remove()
  return size > 0 ? size / STANDARD_SIZE : 1
}
