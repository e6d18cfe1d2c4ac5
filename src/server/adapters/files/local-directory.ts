// Photos on this machine's disk. What arrives lies under `arrived/` until it has been looked at and cleaned; only what
// stands under `photos/` is ever served.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { FileBytes } from '../../ports'
import { errorCode } from '../error-code'
import type { Sealing } from '../sealing'

export type LocalDirectory = FileBytes & {
  /** Whether this URL was signed by us for this use and is still good. */
  allows(use: 'upload' | 'download', fileId: string, query: URLSearchParams, now: Date): boolean
  receive(fileId: string, bytes: Uint8Array): Promise<void>
  serve(fileId: string): Promise<Uint8Array | null>
  /** Removes what arrived before this instant and was never finished. */
  sweep(before: Date): Promise<void>
}

const idShape = /^[0-9a-z-]{1,64}$/

export function localDirectory(directory: string, sealing: Sealing): LocalDirectory {
  const key = sealing.keyFor('file url')
  const signatureOf = (use: string, fileId: string, expires: string) =>
    createHmac('sha256', key).update(`${use}\n${fileId}\n${expires}`).digest('base64url')
  const signed = (use: 'upload' | 'download') => (fileId: string, expiresAt: Date) => {
    const expires = String(Math.floor(expiresAt.getTime() / 1000))
    return `/api/files/${fileId}?expires=${expires}&signature=${signatureOf(use, fileId, expires)}`
  }
  const place = (kind: 'arrived' | 'photos', fileId: string) => {
    if (!idShape.test(fileId)) throw new Error('This is not an id of a file.')
    return path.join(directory, kind, fileId)
  }
  return {
    uploadUrl: signed('upload'),
    downloadUrl: signed('download'),
    read: async (fileId) => (await bytesOf(place('arrived', fileId))) ?? bytesOf(place('photos', fileId)),
    async write(fileId, bytes) {
      await put(place('photos', fileId), bytes)
      await rm(place('arrived', fileId), { force: true })
    },
    async remove(fileId) {
      await rm(place('arrived', fileId), { force: true })
      await rm(place('photos', fileId), { force: true })
    },
    allows(use, fileId, query, now) {
      const expires = query.get('expires') ?? ''
      const expected = Buffer.from(signatureOf(use, fileId, expires))
      const given = Buffer.from(query.get('signature') ?? '')
      const isOurs = expected.length === given.length && timingSafeEqual(expected, given)
      return isOurs && idShape.test(fileId) && Number(expires) * 1000 > now.getTime()
    },
    receive: (fileId, bytes) => put(place('arrived', fileId), bytes),
    serve: (fileId) => bytesOf(place('photos', fileId)),
    async sweep(before) {
      const arrived = path.join(directory, 'arrived')
      for (const name of await namesIn(arrived)) {
        const file = path.join(arrived, name)
        if ((await stat(file)).mtime < before) await rm(file, { force: true })
      }
    },
  }
}

/** Whole or not at all: readers never see half a photo. */
async function put(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const half = `${file}.${randomUUID()}.half`
  await writeFile(half, bytes)
  await rename(half, file)
}

const isMissing = (error: unknown) => errorCode(error) === 'ENOENT'

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
