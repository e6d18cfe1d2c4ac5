import { badgeText } from './badge-text'

test('99 are counted, from 100 on it is many', () => expect([1, 99, 100, 4000].map(badgeText)).toEqual(['1', '99', '99+', '99+']))
