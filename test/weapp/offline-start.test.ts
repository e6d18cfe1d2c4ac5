import { startWeapp } from '../support/weapp'
import { sizeOfPage } from '../support/weapp-page'

// Nobody listens there.
const origin = 'http://127.0.0.1:1'

test('without a network the app still opens, offers the emergency numbers and says what to do', async () => {
  const app = await startWeapp({ origin })
  await app.setOnline(false)

  expect(app.routes()).toEqual(['tabs/home/home'])
  for (const words of ['110', '120', '119', '再试一次']) expect(app.words()).toContain(words)

  const { nodes, depth } = sizeOfPage(app.page())
  expect(nodes).toBeLessThan(1000)
  expect(depth).toBeLessThan(30)
  app.kill()
})

test('a tab that was left is still there when the person returns; a page that was closed is not', async () => {
  const app = await startWeapp({ origin })
  const home = app.page()

  await app.open('/tabs/mine/mine')
  await app.open('/journeys/register/start')
  expect(app.routes()).toEqual(['tabs/mine/mine', 'journeys/register/start'])
  await app.open('/tabs/home/home')
  expect(app.routes()).toEqual(['tabs/home/home'])
  expect(app.page() === home).toBe(true)
  app.kill()
})

test('the large view a person chose is still on after the app was wiped away', async () => {
  const app = await startWeapp({ origin, start: 'tabs/mine/mine' })
  await app.tap(app.saying('打开'))
  app.kill()

  const again = await startWeapp({ origin, start: 'tabs/mine/mine', storage: app.storage })
  expect(again.words()).not.toContain('打开')
  again.kill()
})
