import { nextWords, receiptPicture, receiptRows } from './receipt-words'

const receipt = { number: '东丽 2026-000123', registeredAt: '2026-03-04T15:30:00Z', verifyCode: 'K7QM-2XDP', acceptBy: '2026-03-05T15:30:00Z' }

test('a receipt states its time as a full Shanghai date', () => {
  expect(receiptRows(receipt)).toEqual([
    { label: '编号', value: '东丽 2026-000123' },
    { label: '登记时间', value: '2026年3月4日 23:30' },
    { label: '核验码', value: 'K7QM-2XDP' },
  ])
})

test('the promise is a time of day until its day is over, then a date', () => {
  expect(nextWords(receipt, new Date('2026-03-04T15:31:00Z'))).toContain('最晚 明天 23:30 前')
  expect(nextWords(receipt, new Date('2026-03-05T15:59:00Z'))).toContain('最晚 今天 23:30 前')
  expect(nextWords(receipt, new Date('2026-03-05T16:00:00Z'))).toContain('最晚 2026年3月5日 23:30 前')
})

test('the picture says when, in words that stay true', () => {
  expect(receiptPicture(receipt).rows.at(-1)?.value).toContain('最晚 2026年3月5日 23:30 前')
})
