// A photo travels in three steps: begin (we say where to put it), the upload itself, finish (we look at what came).
import * as z from 'zod/mini'

import { id } from './scalars'

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
export const maxPhotoBytes = 10 * 1024 * 1024
export const maxPhotos = 9

export const photo = z.object({ id, url: z.string() })

export const beginFile = {
  input: z.object({
    contentType: z.enum(photoTypes, { error: '只能传 JPG、PNG 或 WebP 图片' }),
    byteLength: z.int().check(z.gte(1), z.lte(maxPhotoBytes, { error: '图片超过 10 MB，请换一张小一些的' })),
  }),
  /** POST the file as multipart field `file` to `uploadUrl` (relative to the API origin) before `expiresAt`. */
  output: z.object({ fileId: id, uploadUrl: z.string(), expiresAt: z.iso.datetime() }),
}
export const finishFile = { input: z.object({ fileId: id }), output: z.object({ photo }) }
