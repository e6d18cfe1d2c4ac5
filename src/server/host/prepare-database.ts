// Before the door opens: the schema is brought forward, and the database is what this start takes it for.
import { deployment } from '../adapters/postgres/deployment'
import { migrate } from '../adapters/postgres/migrate'
import type { Sealing } from '../adapters/sealing'
import type { HostDatabase } from './open-database'
import type { Setting } from './setting'

type Preparing = {
  database: HostDatabase
  setting: Pick<Setting, 'isDemo' | 'district'>
  sealing: Sealing
  now: () => Date
  /** Lays the demo's data into an empty database. */
  fillDemo: () => Promise<void>
  say: (sentence: string) => void
}

export const prepareDatabase = (preparing: Preparing): Promise<void> => preparing.database.alone(() => prepare(preparing))

async function prepare({ database, setting, sealing, now, fillDemo, say }: Preparing): Promise<void> {
  const record = deployment(database, sealing)
  const inTheWay = setting.isDemo ? await record.inTheWayOfADemo() : null
  if (inTheWay === 'real district') {
    throw new Error('This database holds a real district. The demo, where anybody may be anybody, does not open it. Start with DEMO=0.')
  }
  if (inTheWay) throw new Error('This database holds tables of something else. Give the demo a database of its own.')
  await migrate(database.db)
  let state = await record.state()
  if (state === 'half-filled' && setting.isDemo) {
    say('The last start was interrupted while it laid down the demo; beginning it anew.')
    await record.startOver()
    await migrate(database.db)
    state = 'empty'
  }
  if (!(await record.knowsSecret())) {
    throw new Error('This database was sealed with another secret. Start with the DATA_DIR or APP_SECRET it was made with.')
  }
  if (setting.isDemo) {
    if (state === 'demo') return
    say('Laying down the demo district …')
    await record.begin('demo')
    await fillDemo()
    await record.finish(now())
    return
  }
  if (state === 'demo' || state === 'half-filled') throw new Error('This database holds the demo. Give the real district a database of its own.')
  if (state !== 'real') await record.begin('real')
  if (setting.district && !(await record.hasDistrict(setting.district.id))) {
    await record.addDistrict({ ...setting.district, shortName: setting.district.name.replace(/[区县市]$/, '') })
  }
}
