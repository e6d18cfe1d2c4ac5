import type { Suggestion } from '../../../contract/suggestion'
import { firstFew, isChoosable, mediatorTitle, mediatorWords, roomWords } from './offer-words'

const mediator = (given: Partial<Suggestion['mediators'][number]> = {}): Suggestion['mediators'][number] => ({
  id: 'wang-min', name: '王敏', profession: 'people-mediator', title: '专职调解员', organisationName: '津门街道调委会', reasons: [], load: 2, awayUntilOn: null, isCurrent: false, ...given,
})

it('a person is offered with name and trade, every reason, and what they have in hand', () => {
  expect(mediatorTitle(mediator())).toBe('王敏 · 人民调解员')
  expect(mediatorWords(mediator({ reasons: ['grid-room', 'speciality'] }))).toBe('在管这栋楼的调解室 · 擅长这类事 · 手上 2 件 · 津门街道调委会')
  expect(mediatorWords(mediator({ load: 0, reasons: ['nothing-in-hand'] }))).toBe('手上没有别的事 · 津门街道调委会')
})
it('a room that is shut today says so', () => {
  expect(roomWords({ id: 'yanan', name: '亚楠调解室', communityName: '津门里', reasons: ['grid', 'community', 'open-today'] })).toBe('管这栋楼 · 在同一社区 · 今天开门')
  expect(roomWords({ id: 'yanan', name: '亚楠调解室', communityName: '津门里', reasons: [] })).toBe('津门里 · 今天不开门')
})
it('nobody on leave and not the one who has it can be chosen', () => {
  expect([mediator(), mediator({ awayUntilOn: '2026-03-05' }), mediator({ isCurrent: true })].map(isChoosable)).toEqual([true, false, false])
})
it('the first three are shown, and a fourth rather than a button for it', () => {
  expect(firstFew([1, 2, 3, 4], 3, false)).toEqual([1, 2, 3, 4])
  expect(firstFew([1, 2, 3, 4, 5], 3, false)).toEqual([1, 2, 3])
  expect(firstFew([1, 2, 3, 4, 5], 3, true)).toEqual([1, 2, 3, 4, 5])
})
