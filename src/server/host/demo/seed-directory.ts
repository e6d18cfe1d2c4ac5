import { directoryWriter } from '../../adapters/postgres/directory-writer'
import type { Database } from '../../adapters/postgres/database'
import type { Sealing } from '../../adapters/sealing'
import { instantOfMinute } from '../../domain/day-arithmetic'
import { dayAfter, shanghaiDayOf } from '../../domain/shanghai-time'
import { demoDirectory } from './directory/demo-directory'

/**
 * The demo district without a single case: places, staff, rooms with their hours, and residents who have given their
 * name and address. One transaction; a database that already has it fails on its keys and stays as it was.
 */
export async function seedDirectory({ db, sealing, now }: { db: Database['db']; sealing: Sealing; now: Date }): Promise<void> {
  const residentsJoinedAt = instantOfMinute(dayAfter(shanghaiDayOf(now), -200), 600)
  await directoryWriter({ db, sealing }).write(demoDirectory(now), residentsJoinedAt)
}
