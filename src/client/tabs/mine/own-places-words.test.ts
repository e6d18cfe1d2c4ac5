import { ownPlacesWords } from './own-places-words'

const seated = { mine: { state: 'seated' } } as const
const waiting = { mine: { state: 'waiting', position: 1 } } as const
const offered = { mine: { state: 'offered', offerUntil: '2026-11-22T07:20:00Z' } } as const

test('an offer is said before everything else', () => expect(ownPlacesWords([seated, offered, waiting])).toBe('1 场给您留了位子，请确认'))
test('seats and waiting are counted apart', () => expect(ownPlacesWords([seated, seated, waiting])).toBe('报了 2 场，候补 1 场'))
test('with none it says what will be there', () => expect(ownPlacesWords([])).toBe('报了名的、排着队的，都在这里'))
