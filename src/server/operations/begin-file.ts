import type * as z from 'zod/mini'

import type { beginFile as contract } from '../../contract/file'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'

/** Long enough for nine photos over a weak connection. */
const uploadMinutes = 30

export async function beginFile(
  { ports, caller, now, command }: CommandRequest, { contentType, byteLength }: z.output<typeof contract.input>,
): Promise<z.input<typeof contract.output>> {
  const fileId = ports.newId()
  const expiresAt = new Date(now.getTime() + uploadMinutes * 60_000)
  const output = { fileId, uploadUrl: ports.fileBytes.uploadUrl(fileId, expiresAt), expiresAt: expiresAt.toISOString() }
  const file = { id: fileId, ownerId: caller.personId, contentType, byteLength, state: 'begun', caseId: null } as const
  return answerOf(await ports.files.begin({ command, output, file, at: now }), output)
}
