// A PDF of plain pages: black rectangles and lines of text. Chinese is set in Adobe's STSong-Light, which every reader replaces by
// a face of its own, so that no font of several megabytes has to travel with each sheet.
import { deflateSync } from 'node:zlib'

/** Points, from the lower left corner. `code`: for what is read letter by letter. */
export type Line = { x: number; y: number; size: number; text: string; face: 'song' | 'code' }
export type Block = { x: number; y: number; width: number; height: number }
export type PdfPage = { blocks: readonly Block[]; lines: readonly Line[] }

export const pageSize = { width: 595, height: 842 }

const point = (value: number): string => value.toFixed(2).replace(/\.?0+$/, '')

function contentOf({ blocks, lines }: PdfPage): string {
  const drawn = blocks.map(({ x, y, width, height }) => `${[x, y, width, height].map(point).join(' ')} re`)
  const written = lines.map(({ x, y, size, text, face }) =>
    `BT /${face} ${point(size)} Tf ${point(x)} ${point(y)} Td <${face === 'song' ? utf16(text) : Buffer.from(text, 'latin1').toString('hex')}> Tj ET`)
  return [...drawn, ...(drawn.length > 0 ? ['f'] : []), ...written].join('\n')
}

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

export function pdfOf(pages: readonly PdfPage[], title: string): Uint8Array {
  const firstPage = 7
  const kids = pages.map((_, index) => `${String(firstPage + 2 * index)} 0 R`).join(' ')
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${kids}] /MediaBox [0 0 ${String(pageSize.width)} ${String(pageSize.height)}] /Resources << /Font << /song 3 0 R /code 6 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const content = deflateSync(Buffer.from(contentOf(page), 'latin1'))
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${String(firstPage + 2 * index + 1)} 0 R >>`,
        Buffer.concat([Buffer.from(`<< /Length ${String(content.length)} /Filter /FlateDecode >>\nstream\n`), content, Buffer.from('\nendstream')]),
      ]
    }),
    `<< /Title <feff${utf16(title)}> >>`,
  ]
  return assembled(objects)
}

function assembled(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = parts[0]?.length ?? 0
  const offsets: number[] = []
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${String(index + 1)} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    offsets.push(length)
    length += part.length
    parts.push(part)
  })
  const count = String(objects.length + 1)
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R /Info ${String(objects.length)} 0 R >>\nstartxref\n${String(length)}\n%%EOF\n`))
  return Buffer.concat(parts)
}
