import { placeCodeIn } from './place-code-in'

test.each([
  ['the bare code', 'J5CRPAKGNX'],
  ['typed small, with the gaps of the plate', ' j5crp-akgnx '],
  ['an address opened by the phone', 'https://linli.example/#/journeys/visit/place?code=J5CRPAKGNX'],
  ['an address with more behind it', 'https://linli.example/#/journeys/visit/place?code=J5CRPAKGNX&from=door'],
  ["the scene of WeChat's code", 'c=J5CRPAKGNX'],
  ['a scene still encoded', 'c%3DJ5CRPAKGNX'],
  ['a scene that is the code alone', 'journeys/visit/place?scene=J5CRPAKGNX'],
  ['the path a scan of our own code gives', 'journeys/visit/place?scene=c%3DJ5CRPAKGNX'],
  ['the same, encoded once more', 'journeys/visit/place?scene=c%253DJ5CRPAKGNX'],
])('%s', (_, said) => expect(placeCodeIn(said)).toBe('J5CRPAKGNX'))

test.each([
  ['five letters', 'ABCDE'],
  ['twenty-five letters', 'A'.repeat(25)],
  ['somebody else’s address', 'https://example.org/menu'],
  ['a lone percent sign', '100%'],
  ['nothing', ''],
])('%s is no code', (_, said) => expect(placeCodeIn(said)).toBeUndefined())

test('six letters are enough, twenty-four still are', () => {
  expect(placeCodeIn('ABC234')).toBe('ABC234')
  expect(placeCodeIn('A'.repeat(24))).toHaveLength(24)
})
