/** A picture worth keeping made of words: a headline, lines of label and value, and a closing sentence. */
export interface TextPicture {
  /** File name on H5, without its ending. */
  name: string
  title: string
  rows: readonly { label: string; value: string }[]
  foot: string
}

/** What both platforms' 2d contexts can do; only this is used. */
export interface Pen {
  fillStyle: string | CanvasGradient | CanvasPattern
  font: string
  fillRect: (x: number, y: number, width: number, height: number) => void
  fillText: (text: string, x: number, y: number) => void
  measureText: (text: string) => { width: number }
}

/** `not-allowed`: the album is closed to us; the person can open it in the settings. */
export type SavedPicture = 'saved' | 'not-allowed' | 'not-saved'

export const PICTURE_WIDTH = 750
const MARGIN = 56
const FAMILY = '-apple-system, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'
const ink = '#1C2321'
const quiet = '#56625E'
const pine = '#1F6F62'

interface Style {
  size: number
  isBold?: boolean
  colour: string
}

/** Draws the picture and answers its height. Call it once on any pen to measure, then on a canvas of that height. */
export function drawTextPicture(pen: Pen, picture: TextPicture, height: number): number {
  let y = 0
  pen.fillStyle = '#FFFFFF'
  pen.fillRect(0, 0, PICTURE_WIDTH, height)
  pen.fillStyle = pine
  pen.fillRect(0, 0, PICTURE_WIDTH, 16)
  const write = (text: string, style: Style, before: number) => {
    y += before
    pen.font = `${style.isBold ? 'bold ' : ''}${style.size}px ${FAMILY}`
    pen.fillStyle = style.colour
    for (const line of wrapped(text, PICTURE_WIDTH - MARGIN * 2, (part) => pen.measureText(part).width)) {
      y += Math.round(style.size * 1.5)
      pen.fillText(line, MARGIN, y)
    }
  }
  write(picture.title, { size: 44, isBold: true, colour: ink }, 48)
  for (const { label, value } of picture.rows) {
    write(label, { size: 28, colour: quiet }, 28)
    write(value, { size: 34, isBold: true, colour: ink }, 0)
  }
  write(picture.foot, { size: 28, colour: quiet }, 44)
  return y + MARGIN
}

/** Lines no wider than `room`, broken between characters, as Chinese is. */
export function wrapped(text: string, room: number, widthOf: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const character of paragraph) {
      if (line !== '' && widthOf(line + character) > room) {
        lines.push(line)
        line = ''
      }
      line += character
    }
    return [...lines, line]
  })
}
