import { settingFrom } from './setting'

test('nothing set is a demo on port 8787 with its own database', () => {
  expect(settingFrom({})).toMatchObject({ port: 8787, host: '127.0.0.1', databaseUrl: null, secret: null, isDemo: true })
})

test.each(['-1', '65536', 'http', '1.5'])('PORT=%s is refused', (port) => {
  expect(() => settingFrom({ PORT: port })).toThrow('PORT must be a number')
})

test('a real district has to be named', () => {
  expect(() => settingFrom({ DEMO: '0' })).toThrow('DISTRICT')
  expect(settingFrom({ DEMO: '0', DISTRICT: 'dongli' })).toMatchObject({ isDemo: false, district: { id: 'dongli', name: 'dongli' } })
})
