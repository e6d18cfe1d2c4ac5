import { disputeKinds, subjects } from '../../../contract/dispute-kind'
import { otherWays } from './other-ways'

const titles = (...asked: Parameters<typeof otherWays>) => otherWays(...asked).map(({ title }) => title)

test.each(disputeKinds)('%s: legal aid and the court stand at the end, and something nearer before them', (kind) => {
  for (const subject of subjects) {
    const ways = titles({ kind, subject })
    expect(ways.slice(-2)).toEqual(['问法律援助', '向法院起诉'])
    expect(ways.length).toBeGreaterThan(2)
    expect(new Set(ways).size).toBe(ways.length)
  }
})
test('a worker is told of arbitration first, somebody kept awake of the police', () => {
  expect(titles({ kind: 'labour', subject: 'wages' })[0]).toBe('申请劳动仲裁')
  expect(titles({ kind: 'neighbour', subject: 'noise' })[0]).toBe('请公安机关处理')
})
