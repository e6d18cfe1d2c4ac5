import { directoryWriter, type DirectoryWriter } from '../../adapters/postgres/directory-writer'
import type { Database } from '../../adapters/postgres/database'
import { createSealing } from '../../adapters/sealing'
import { portsOver } from '../../functions/api/ports-over'
import type { FileBytes } from '../../ports'
import type { CaseStory } from './cases/beats'
import { demoCalls, layingPorts } from './cases/demo-calls'
import { stories } from './cases/stories'
import { teller, type Teller } from './cases/teller'
import { layConsultations } from './consultations'
import { layIntake } from './desk-intake'
import { district } from './directory/district'
import { residents } from './directory/residents'
import { layGatherings } from './gatherings/lay-gatherings'
import { passingTime, type PassingTime } from './passing-time'
import { readInboxes } from './read-inboxes'
import { seedDirectory } from './seed-directory'

export type DemoSetting = { database: Pick<Database, 'db' | 'pool'>; secret: string; fileBytes: FileBytes; now: Date; told?: readonly CaseStory[] }

/**
 * The demo district with its cases, each told through the API at the past instants its beats fell on. Whether an
 * interrupted laying is begun anew is the caller's to decide (host/prepare-database.ts).
 */
export async function seedDemo({ database, secret, fileBytes, now, told = stories }: DemoSetting): Promise<void> {
  const sealing = createSealing(secret)
  await seedDirectory({ db: database.db, sealing, now })
  const time = passingTime(layingPorts(portsOver({ pool: database.pool, secret, districtId: district.id, fileBytes })))
  const { ports } = time
  const call = demoCalls(ports)
  const tellers = told.map((story) => teller(story, { call, fileBytes }, now))
  await tellInOrder(tellers, time, now)
  // Consultations look for a free hour, so what has one time only comes first.
  await layGatherings(ports, call, now)
  await layConsultations(call, now)
  await layIntake(call, now)
  await readInboxes(ports, call, now)
  await letOtherSidesIn(tellers, directoryWriter({ db: database.db, sealing }))
}

/** What would happen after `now` has not happened yet: the story stops there. */
async function tellInOrder(tellers: readonly Teller[], time: PassingTime, now: Date): Promise<void> {
  for (;;) {
    const [first] = tellers.filter(isDueBy(now)).sort((a, b) => a.nextAt.getTime() - b.nextAt.getTime())
    await time.until(first?.nextAt ?? now)
    if (!first) return
    await first.tell()
  }
}

const isDueBy = (now: Date) => (one: Teller): one is Teller & { nextAt: Date } => one.nextAt !== null && one.nextAt <= now

/** A respondent of the demo who is a resident with a phone of ours has accepted the invitation, which has no operation yet. */
async function letOtherSidesIn(tellers: readonly Teller[], writer: DirectoryWriter): Promise<void> {
  for (const { story, caseId } of tellers) {
    const id = caseId()
    const other = residents.find(({ phone }) => phone === story.against.phone)
    if (id !== null && other) await writer.joinRespondent({ districtId: district.id, caseId: id, personId: other.id })
  }
}
