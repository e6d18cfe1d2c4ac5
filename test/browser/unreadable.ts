// Runs in the page, so nothing outside the function exists for it. A line of text counts with its letters' height, not with
// the air above and below them.
interface Line { element: Element; text: string; top: number; right: number; bottom: number; left: number }

/** Words that are cut off, stick out of what they are painted on, lie over other words or stay under the bar at the foot. */
export function lookForUnreadable(): string[] {
  const found = new Set<string>()
  const name = ({ element, text }: Line): string => `「${text.slice(0, 16)}」 in .${[...(element.className ? element : element.parentElement ?? element).classList].join('.')}`
  const ancestors = (element: Element | null): Element[] => (element && element !== document.body ? [element, ...ancestors(element.parentElement)] : [])
  const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflow)
  const stays = (element: Element): Element | undefined => ancestors(element).find((each) => /fixed|sticky/.test(getComputedStyle(each).position))
  const isPainted = (element: Element): boolean => {
    const { backgroundColor, borderLeftWidth } = getComputedStyle(element)
    return backgroundColor !== 'rgba(0, 0, 0, 0)' || borderLeftWidth !== '0px'
  }

  const linesOf = (element: Element): Line[] => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    return [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()).flatMap((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ left, right, top, bottom }) => {
        const air = Math.max(0, (bottom - top - size) / 2)
        return { element, text: (node.textContent ?? '').trim(), left, right, top: top + air, bottom: bottom - air }
      })
    })
  }
  const lines = (): Line[] => [...document.querySelectorAll('.taro_page *')]
    .filter((element) => !/^(STYLE|SCRIPT)$/.test(element.tagName) && element.checkVisibility({ visibilityProperty: true })).flatMap(linesOf)

  const lookAtItsBoxes = (line: Line): void => {
    let isOnPaint = false
    for (const box of ancestors(line.element)) {
      if (box.matches('.taro_page')) break
      if (scrolls(box)) return
      const { left, right, top, bottom } = box.getBoundingClientRect()
      const isOut = line.left < left - 1 || line.right > right + 1 || line.top < top - 1 || line.bottom > bottom + 1
      if (isOut && /hidden|clip/.test(getComputedStyle(box).overflow)) found.add(`cut off: ${name(line)}`)
      if (isOut && !isOnPaint && isPainted(box)) found.add(`sticks out of .${[...box.classList].join('.')}: ${name(line)}`)
      isOnPaint ||= isPainted(box)
    }
    if (line.left < -1 || line.right > innerWidth + 1) found.add(`leaves the window: ${name(line)}`)
  }
  const lookForOverlaps = (all: readonly Line[]): void => {
    all.forEach((one, index) => all.slice(index + 1).forEach((other) => {
      if (one.element === other.element || stays(one.element) !== stays(other.element)) return
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (width > 1 && height > 1) found.add(`lies over ${name(other)}: ${name(one)}`)
    }))
  }
  const lookAtFields = (): void => {
    const brush = document.createElement('canvas').getContext('2d')
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.taro_page input, .taro_page textarea')) {
      if (!brush || !field.checkVisibility()) continue
      const { fontSize, fontFamily, fontWeight } = getComputedStyle(field)
      brush.font = `${fontWeight} ${fontSize} ${fontFamily}`
      // A field scrolls what is written into it; what it says by itself must be there whole.
      const rows = field.tagName === 'TEXTAREA' ? Math.max(1, Math.floor(field.clientHeight / (Number.parseFloat(fontSize) * 1.5))) : 1
      if (field.value === '' && brush.measureText(field.placeholder).width > field.clientWidth * rows) found.add(`a placeholder is cut off: 「${field.placeholder}」`)
      if (field.clientHeight + 1 < Number.parseFloat(fontSize)) found.add(`a field is lower than its letters: 「${field.placeholder || field.value}」`)
    }
  }
  const lookAtTheFoot = (): void => {
    const page = [...document.querySelectorAll('.taro_page')].find((each) => each.checkVisibility())
    page?.scrollTo(0, page.scrollHeight)
    const moving = lines().filter(({ element }) => !stays(element))
    for (const bar of document.querySelectorAll('.ui-bottom-bar, .taro-tabbar__tabbar')) {
      if (!bar.checkVisibility()) continue
      const { top, height } = bar.getBoundingClientRect()
      if (height > innerHeight / 2) found.add(`the bar at the foot takes ${Math.round(height)} of ${innerHeight} px`)
      for (const line of moving) if (line.bottom > top + 1) found.add(`stays under the bar at the foot: ${name(line)}`)
    }
    page?.scrollTo(0, 0)
  }

  const all = lines()
  all.forEach(lookAtItsBoxes)
  lookForOverlaps(all)
  lookAtFields()
  lookAtTheFoot()
  return [...found]
}
