// The sheet that plates are printed from: A4, eight to a page, each with its QR code, the place in words and the code to type.
import qrcode from 'qrcode-generator'

import { pageSize, pdfOf, type Block, type Line, type PdfPage } from './pdf'

export type Plate = { code: string; place: string; address: string }

const columns = 2
const rows = 4
const margin = 36
const card = { width: (pageSize.width - 2 * margin) / columns, height: (pageSize.height - 2 * margin) / rows }
const codeSide = 118
const onAPage = columns * rows

export function plateSheet({ title, plates }: { title: string; plates: readonly Plate[] }): { pdf: Uint8Array; pages: number } {
  const pages: PdfPage[] = []
  for (let from = 0; from < plates.length; from += onAPage) {
    const drawn = plates.slice(from, from + onAPage).map((plate, index) => drawnPlate(plate, margin + (index % columns) * card.width, pageSize.height - margin - Math.floor(index / columns) * card.height))
    pages.push({ blocks: drawn.flatMap(({ blocks }) => blocks), lines: drawn.flatMap(({ lines }) => lines) })
  }
  return { pdf: pdfOf(pages, `${title} 门牌码`), pages: pages.length }
}

/** `left` and `top` of its card. */
function drawnPlate({ code, place, address }: Plate, left: number, top: number): PdfPage {
  const middle = left + card.width / 2
  // A line of Chinese is as wide as it has characters; latin letters are half as wide, and shrink with a long name.
  const size = Math.min(14, (card.width - 16) / [...place].length)
  const letters = `${code.slice(0, 5)} ${code.slice(5)}`
  const lines: Line[] = [
    { face: 'song', text: place, size, x: middle - (size * widthOf(place)) / 2, y: top - 24 },
    { face: 'code', text: letters, size: 13, x: middle - (13 * 0.6 * letters.length) / 2, y: top - 40 - codeSide - 6 },
    { face: 'song', text: '扫一扫：民警、网格员、调解室', size: 9, x: middle - (9 * 14) / 2, y: top - 40 - codeSide - 20 },
  ]
  return { blocks: codeBlocks(address, middle - codeSide / 2, top - 34), lines }
}

const widthOf = (text: string): number => [...text].reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0)

/** Dark modules, a run of a row to a rectangle; the paper around is the quiet zone. */
function codeBlocks(address: string, left: number, top: number): Block[] {
  const code = qrcode(0, 'M')
  code.addData(address)
  code.make()
  const count = code.getModuleCount()
  const side = codeSide / count
  const blocks: Block[] = []
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (!code.isDark(row, column)) continue
      const from = column
      while (column + 1 < count && code.isDark(row, column + 1)) column++
      blocks.push({ x: left + from * side, y: top - (row + 1) * side, width: (column - from + 1) * side, height: side })
    }
  }
  return blocks
}
