// One machine: the deployed function, its database, photos and pages on one address. setting.ts says what it can be told.
import { createRequire } from 'node:module'
import path from 'node:path'

import { localDirectory } from '../adapters/files/local-directory'
import { lastMigration } from '../adapters/postgres/migrate'
import { createSealing } from '../adapters/sealing'
import type * as Api from '../functions/api'
import type * as SweepFunction from '../functions/sweep'
import { demoIdentity, noIdentity } from './demo-identity'
import { district as demoDistrict } from './demo/directory/district'
import { personas } from './demo/directory/personas'
import { seedDemo } from './demo/seed-demo'
import { demoPage } from './demo-page/demo-page'
import { sharedCaseOver } from './demo-page/shared-case'
import { docsPage } from './docs/docs-page'
import { openApiDocument } from './docs/open-api'
import { createApp } from './http/create-app'
import { filesRoute } from './http/files-route'
import { closed, listening } from './http/listening'
import { operationRoute } from './http/operation-route'
import { staticFiles } from './http/static-files'
import { once } from './once'
import { openHostDatabase, type HostDatabase } from './open-database'
import { prepareDatabase } from './prepare-database'
import { secretIn } from './secret-file'
import { settingFrom, type Setting } from './setting'
import { sweeping } from './sweeping'
import { whyNotStarted } from './why-not-started'

const built = path.resolve(__dirname, '..')
const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
const complain = (sentence: string) => void process.stderr.write(`${sentence}\n`)
const now = () => new Date()
const hourMs = 3_600_000

async function start(): Promise<void> {
  const setting = settingFrom(process.env)
  const database = await openHostDatabase(setting)
  try {
    await serve(setting, database)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function serve(setting: Setting, database: HostDatabase): Promise<void> {
  const secret = setting.secret ?? secretIn(setting.dataDirectory)
  const sealing = createSealing(secret)
  const files = localDirectory(path.join(setting.dataDirectory, 'files'), sealing)
  // The very bundles that are deployed.
  const cloud = createRequire(path.join(built, 'cloud/'))
  const { createMain } = cloud('./api/index.js') as typeof Api
  const { createSweep } = cloud('./sweep/index.js') as typeof SweepFunction
  const district = { pool: database.pool, secret, districtId: setting.isDemo ? demoDistrict.id : (setting.district?.id ?? ''), now, log: complain }
  const main = createMain({ ...district, files })

  await prepareDatabase({
    database, setting, sealing, now, say,
    fillDemo: () => seedDemo({ database, secret, fileBytes: files, now: now() }),
  })

  const document = once(openApiDocument)
  const app = createApp({
    operation: operationRoute(main, setting.isDemo ? demoIdentity : noIdentity),
    files: filesRoute(files, now),
    pages: staticFiles(path.join(built, 'h5'), setting.isDemo ? 'self' : 'none'),
    async health() {
      try {
        return { ok: true, database: database.kind, migration: await lastMigration(database.db) }
      } catch {
        return { ok: false, database: 'away', migration: null }
      }
    },
    openApi: document,
    docs: once(async () => docsPage(await document())),
    demo: setting.isDemo ? () => demoPage(sharedCaseOver(main)) : null,
    personas: setting.isDemo ? personas.map(({ id, name, role, note }) => ({ id, name, role, note })) : null,
    log: complain,
  })
  const clearUploads = () => void files.sweep(new Date(now().getTime() - 24 * hourMs)).catch((error: unknown) => complain(`Old uploads stay: ${String(error)}`))
  clearUploads()
  const clearing = setInterval(clearUploads, hourMs)
  const timer = sweeping(createSweep(district), { now, log: complain })

  const stop = once(async () => {
    clearInterval(clearing)
    await Promise.all([closed(app), timer.stop()])
    await database.close()
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit(0)))

  const port = await listening(app, setting)
  timer.start()
  say(`邻里调解${setting.isDemo ? '（演示）' : ''}  http://localhost:${port}${setting.isDemo ? `    三部手机  http://localhost:${port}/demo` : ''}    API  http://localhost:${port}/docs`)
}

start().catch((error: unknown) => {
  complain(whyNotStarted(error))
  process.exit(1)
})
