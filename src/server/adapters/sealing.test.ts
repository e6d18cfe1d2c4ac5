import { createSealing } from './sealing'

const sealing = createSealing('one secret of at least 32 characters')
const other = createSealing('another secret of at least 32 letters')

test('what is sealed opens again, and nobody reads it on the way', () => {
  const value = { name: '王桂兰', phone: '13800000001' }
  const sealed = sealing.seal(value)
  expect(sealing.open(sealed)).toEqual(value)
  expect(sealed.toString('utf8')).not.toMatch(/王|138/)
})

test('the same value is sealed differently each time', () => {
  expect(sealing.seal('x').equals(sealing.seal('x'))).toBe(false)
})

test('another secret, a changed byte or a cut end does not open', () => {
  const sealed = sealing.seal('x')
  const changed = Buffer.from(sealed)
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  expect(() => other.open(sealed)).toThrow()
  expect(() => sealing.open(changed)).toThrow()
  expect(() => sealing.open(sealed.subarray(0, 20))).toThrow('not a sealed value')
})

test('a lookup is the same for the same text and secret only', () => {
  expect(sealing.lookup('a').equals(sealing.lookup('a'))).toBe(true)
  expect(sealing.lookup('a').equals(sealing.lookup('b'))).toBe(false)
  expect(sealing.lookup('a').equals(other.lookup('a'))).toBe(false)
})

test('a secret of 31 characters is refused', () => {
  expect(() => createSealing('x'.repeat(31))).toThrow('32 characters')
  expect(() => createSealing('x'.repeat(32))).not.toThrow()
})
