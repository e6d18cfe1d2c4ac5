import { createHash } from 'node:crypto'
import type * as z from 'zod/mini'

import { maxPhotoBytes, type finishFile as contract } from '../../contract/file'
import { cleanPhoto } from '../domain/photo/clean-photo'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'

const shownForMinutes = 60

/** Looks at what came: a photo is kept without its metadata, anything else is refused. What a case holds is never replaced. */
export async function finishFile(
  { ports, caller, now, command }: CommandRequest, { fileId }: z.output<typeof contract.input>,
): Promise<z.input<typeof contract.output>> {
  const [file] = await ports.files.find([fileId])
  if (!file || file.ownerId !== caller.personId) throw refusal('not-found')
  if (file.caseId !== null) throw refusal('photo-not-usable', undefined, '这张照片已经交上去了，不能再换。想补充请另传一张')
  const bytes = await ports.fileBytes.read(fileId)
  if (!bytes) throw refusal('photo-not-uploaded')
  const photo = bytes.length <= maxPhotoBytes ? cleanPhoto(bytes) : null
  if (!photo) throw refusal('photo-not-usable')

  await ports.fileBytes.write(fileId, photo.bytes)
  const output = { photo: { id: fileId, url: ports.fileBytes.downloadUrl(fileId, new Date(now.getTime() + shownForMinutes * 60_000)) } }
  const sha256 = createHash('sha256').update(photo.bytes).digest()
  const { contentType } = photo
  return answerOf(await ports.files.finish({ command, output, fileId, byteLength: photo.bytes.length, sha256, contentType, at: now }), output)
}
