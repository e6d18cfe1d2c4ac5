import { inflateSync } from 'node:zlib'

import { plateSheet } from './plate-sheet'

const plate = (n: number) => ({ code: 'J5CRPAKGNX', place: `津门里 ${n} 号楼 2 单元`, address: 'https://example.cn/#/journeys/visit/place?code=J5CRPAKGNX' })
const sheetOf = (count: number) => plateSheet({ title: '津门里', plates: Array.from({ length: count }, (_, index) => plate(index + 1)) })

function contents(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf)
  const found: string[] = []
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at + 1)) {
    if (bytes.subarray(at - 3, at).toString() !== 'end') found.push(inflateSync(bytes.subarray(at + 7, bytes.indexOf('\nendstream', at))).toString('latin1'))
  }
  return found
}

test.each([[1, 1], [8, 1], [9, 2], [40, 5]])('%i plates take %i pages', (count, pages) => expect(sheetOf(count).pages).toBe(pages))

test('every offset of the table leads to its object', () => {
  const text = Buffer.from(sheetOf(9).pdf).toString('latin1')
  const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset))
  expect(offsets.map((offset, index) => text.slice(offset).startsWith(`${index + 1} 0 obj`))).toEqual(offsets.map(() => true))
})

test('a plate says its place in Chinese and its code in two groups of five', () => {
  const [page = ''] = contents(sheetOf(1).pdf)
  expect(page).toContain(Buffer.from('津门里 1 号楼 2 单元', 'utf16le').swap16().toString('hex'))
  expect(page).toContain(Buffer.from('J5CRP AKGNX').toString('hex'))
})

test('forty plates weigh less than 200 KB', () => expect(sheetOf(40).pdf.length).toBeLessThan(200_000))
