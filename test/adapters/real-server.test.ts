import { Client } from 'pg'
import { startPostgres, type PostgresServer } from '../support/postgres'

let server: PostgresServer

beforeAll(async () => { server = await startPostgres() })
afterAll(async () => { await server.stop() })

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

test('a committed row is still there after the server crashed', async () => {
  const url = await server.createDatabase('crash')
  await ask(url, `create table promise (words text); insert into promise values ('明天 9:00')`)

  await server.crash()
  await server.restart()

  expect(await ask(url, 'select words from promise')).toEqual([{ words: '明天 9:00' }])
})
