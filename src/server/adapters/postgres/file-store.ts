import { sql } from 'kysely'

import type { FileStore } from '../../ports'
import { saveOnce, type StoreSetting } from './command-log'

export function fileStore(setting: StoreSetting): FileStore {
  const { db, districtId } = setting
  return {
    begin: (save) => saveOnce(setting, save, sql`
      insert into file (district_id, id, owner_id, content_type, byte_length, state, begun_at)
      select district_id, ${save.file.id}, ${save.file.ownerId}, ${save.file.contentType}, ${save.file.byteLength}::int, 'begun', ${save.at}::timestamptz
      from logged`),
    finish: (save) => saveOnce(setting, save, sql`
      update file set state = 'ready', byte_length = ${save.byteLength}, sha256 = ${Buffer.from(save.sha256)}, content_type = ${save.contentType}
      from logged where file.district_id = logged.district_id and file.id = ${save.fileId}`),
    async find(fileIds) {
      if (fileIds.length === 0) return []
      const rows = await db
        .selectFrom('file')
        .select(['id', 'owner_id', 'content_type', 'byte_length', 'state', 'case_id'])
        .where('district_id', '=', districtId)
        .where('id', 'in', fileIds)
        .execute()
      return rows.map((row) => ({
        id: row.id, ownerId: row.owner_id, contentType: row.content_type, byteLength: row.byte_length,
        state: row.state === 'ready' ? 'ready' : 'begun', caseId: row.case_id,
      }))
    },
  }
}
