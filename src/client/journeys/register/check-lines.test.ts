import { aCompleteDraft } from './a-complete-draft'
import { checkLines } from './check-lines'
import { aNewDraft } from './draft'

const community = { id: 'jin-men-li', name: '津门里', street: '丰年街道', position: { latitude: 39, longitude: 117 }, buildings: [] }
const valueOf = (label: string, draft = aCompleteDraft()) => checkLines(draft, [community]).find((line) => line.label === label)?.value

test('answers are read back in words', () => {
  expect(valueOf('什么事')).toBe('邻里噪声')
  expect(valueOf('地点')).toBe('津门里 3 号楼 2 单元')
  expect(valueOf('一般什么时候响？')).toBe('晚上 10 点后')
  expect(valueOf('从哪天开始')).toBe('2026年2月20日')
  expect(valueOf('电话')).toBe('138 0000 0001')
  expect(valueOf('替谁登记', aCompleteDraft({ isOnBehalf: true, elderName: '钱奶奶', elderRelation: '女儿' }))).toBe('钱奶奶（我是女儿）')
})

test('safety answers are counted, not named', () => {
  expect(valueOf('安全', aCompleteDraft({ safety: ['hurt', 'followed'] }))).toBe('点了 2 项，只给调解员看')
})

test('an empty draft reads back without a gap', () => {
  for (const { value } of checkLines(aNewDraft('d', 'k', '2026-03-01T00:00:00Z'), undefined)) expect(value).not.toBe('')
})
