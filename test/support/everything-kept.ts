// Every column of every table as somebody with the database and the secret could read it: sealed values opened.
import type { Sealing } from '../../src/server/adapters/sealing'
import type { RecordWorld } from './record-world'

export async function everythingKept({ rows }: Pick<RecordWorld, 'rows'>, sealing: Sealing): Promise<string> {
  const tables = await rows<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
  const kept: unknown[] = []
  for (const { name } of tables) {
    for (const { row } of await rows<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from "${name}" t`)) {
      kept.push(Object.fromEntries(Object.entries(row).map(([column, value]) => [column, column.endsWith('_sealed') ? opened(value, sealing) : value])))
    }
  }
  return JSON.stringify(kept)
}

function opened(value: unknown, sealing: Sealing): unknown {
  const bytes = Buffer.from(typeof value === 'string' ? value.replace('\\x', '') : '', 'hex')
  return bytes.length === 0 ? null : sealing.open(bytes)
}
