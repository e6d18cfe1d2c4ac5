import path from 'node:path'

/**
 * What one machine is told through its environment; everything is optional.
 *
 * PORT (8787), HOST (127.0.0.1; 0.0.0.0 to be reached from other machines), DATA_DIR (.data), DATABASE_URL (PGlite under
 * DATA_DIR when unset), APP_SECRET (made once under DATA_DIR when unset), DEMO (0 for a real district, then also
 * DISTRICT and DISTRICT_NAME).
 */
export type Setting = {
  port: number
  host: string
  dataDirectory: string
  databaseUrl: string | null
  secret: string | null
  isDemo: boolean
  district: { id: string; name: string } | null
}

export function settingFrom(environment: Record<string, string | undefined>): Setting {
  const { PORT, HOST, DATA_DIR, DATABASE_URL, APP_SECRET, DEMO, DISTRICT, DISTRICT_NAME } = environment
  const port = Number(PORT || 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be a number from 0 to 65535, not "${PORT}".`)
  const isDemo = DEMO !== '0'
  if (!isDemo && !DISTRICT) throw new Error('DEMO=0 needs DISTRICT, the id of the district this machine serves, e.g. dongli.')
  return {
    port,
    host: HOST || '127.0.0.1',
    dataDirectory: path.resolve(DATA_DIR || '.data'),
    databaseUrl: DATABASE_URL || null,
    secret: APP_SECRET || null,
    isDemo,
    district: DISTRICT ? { id: DISTRICT, name: DISTRICT_NAME || DISTRICT } : null,
  }
}
