import { startApi, type Api } from '../support/api'

let api: Api
beforeAll(async () => { api = await startApi() })
afterAll(() => api.stop())

test('somebody the platform knows is told who they are', async () => {
  expect(await api.as('wang-guilan').session.whoami({})).toMatchObject({ name: '王桂兰', roles: ['resident'] })
  expect(await api.as('sun-lei').session.whoami({})).toMatchObject({ name: '孙蕾', roles: ['resident', 'dispatcher'] })
  expect(await api.as('somebody-new').session.whoami({})).toMatchObject({ name: null, communityId: null })
})

test('anybody may look at places and rooms', async () => {
  expect((await api.anyone.places.list({})).communities.length).toBeGreaterThan(3)
  expect((await api.anyone.rooms.list({})).rooms).toHaveLength(12)
})
