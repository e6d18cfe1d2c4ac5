// The whole API as one cloud function.
//
// event    { operation: 'rooms/slots', input, idempotencyKey, device }
// context  the platform's, of this very call; it says who is calling
// result   { status, body }: the operation's output, or { defined, code, status, message, data } of a problem
//
// Deployed, it reads its setting from the environment when the first call comes:
//   DATABASE_URL     PostgreSQL, e.g. postgres://user:password@host:5432/name
//   DISTRICT         id of the district this deployment serves
//   APP_SECRET       at least 32 characters; text about people is sealed with keys derived from it
//   FILES_DIRECTORY  where photos lie: a directory that every instance of the function mounts
import { localDirectory } from '../adapters/files/local-directory'
import { createSealing } from '../adapters/sealing'
import type { FileBytes } from '../ports'
import { answerCall, type Answer } from './api/answer-call'
import { portsOver } from './api/ports-over'
import { districtOfEnvironment, required, toStandardError, type DistrictSetting } from './deployed/environment'

export type MainSetting = DistrictSetting & {
  files: FileBytes | { directory: string }
  now?: () => Date
  log?: (line: string) => void
}
export type Main = (event: unknown, context: unknown) => Promise<Answer>

/** The same function over a database, files and clock of one's own: the local host and the tests use it. */
export function createMain({ pool, secret, districtId, files, now = () => new Date(), log = toStandardError }: MainSetting): Main {
  const fileBytes = 'directory' in files ? localDirectory(files.directory, createSealing(secret)) : files
  const ports = portsOver({ pool, secret, districtId, fileBytes })
  return (event, context) => answerCall({ ports, now, log }, event, context)
}

let deployed: Main | undefined

export const main: Main = (event, context) => {
  deployed ??= createMain({ ...districtOfEnvironment(), files: { directory: required('FILES_DIRECTORY') } })
  return deployed(event, context)
}
