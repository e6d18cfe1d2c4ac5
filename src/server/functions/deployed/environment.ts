// What a deployed function reads from its environment when its first call comes; functions/api.ts says what each is for.
import { openPool, type Database } from '../../adapters/postgres/database'

export type DistrictSetting = { pool: Database['pool']; secret: string; districtId: string }

export const districtOfEnvironment = (): DistrictSetting => ({
  pool: openPool({ connectionString: required('DATABASE_URL'), query_timeout: 10_000 }),
  secret: required('APP_SECRET'),
  districtId: required('DISTRICT'),
})

export function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`The environment variable ${name} is not set; functions/api.ts says what it is for.`)
  return value
}

export const toStandardError = (line: string) => void process.stderr.write(`${line}\n`)
