import type { Waiting } from '../../api/outbox'
import { letterBeginning, letterName, lettingGoWords, waitingWords } from './waiting-words'

const note = (text: string, changes: { wasTried?: boolean } = {}): Waiting =>
  ({ key: 'k', operation: 'cases/addNote', texts: [{ caseId: 'c', text: '先写的' }, { caseId: 'c', text }], since: '2026-03-01T00:00:00Z', wasTried: false, ...changes })
const rating: Waiting = { key: 'k', operation: 'ratings/give', texts: [{ caseId: 'c', level: 'satisfied' }], since: '2026-03-01T00:00:00Z', wasTried: false }

test('a letter is called what the person did, and begins as they wrote it last', () => {
  expect([letterName(note('又漏了')), letterBeginning(note('又漏了'))]).toEqual(['补充说明', '又漏了'])
  expect([letterName(rating), letterBeginning(rating)]).toEqual(['评价「满意」', undefined])
})

test('40 characters are shown whole, of 41 the first 40', () => {
  expect(letterBeginning(note('漏'.repeat(40)))).toBe('漏'.repeat(40))
  expect(letterBeginning(note('漏'.repeat(41)))).toBe(`${'漏'.repeat(40)}…`)
})

test('what was on its way once says so, also before it is let go', () => {
  expect(waitingWords({ wasTried: false }, false)).toBe('没有网，已替您存好，有网时自动发出')
  expect(waitingWords({ wasTried: true }, true)).toBe('已替您存好，马上再发。发过一次还没回音，再发也只算一次')
  expect(lettingGoWords(note('又漏了'))).toBe('您写的会从手机里删掉，找不回来。')
  expect(lettingGoWords(note('又漏了', { wasTried: true }))).toContain('也可能已经收到了')
})
