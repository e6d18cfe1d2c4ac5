// A photo on its way: begin, upload, finish, and seen again without what the camera noted.
import { aRegistration } from '../support/a-registration'
import { startApi, type Api } from '../support/api'
import { serveApi, type HttpApi } from '../support/http'
import { jpegFromAPhone, plainPhotos, pngFromAProgram, webpFromAPhone, whereItWasTaken } from '../support/photos'

let api: Api
let http: HttpApi
beforeAll(async () => {
  api = await startApi()
  http = await serveApi(api)
})
afterAll(async () => {
  await http.stop()
  await api.stop()
})

const wang = () => api.as('wang-guilan')
const begin = (contentType: 'image/jpeg' | 'image/png' | 'image/webp' = 'image/jpeg') => wang().files.begin({ contentType, byteLength: 1000 })

function form(bytes: Uint8Array, { field = 'file', name = 'photo.jpg' } = {}): FormData {
  const data = new FormData()
  data.append(field, new Blob([bytes as BlobPart]), name)
  return data
}
const upload = (url: string, bytes: Uint8Array) => http.ask(url, { body: form(bytes) })

test.each([
  ['image/jpeg', jpegFromAPhone()], ['image/png', pngFromAProgram()], ['image/webp', webpFromAPhone()],
] as const)('a %s is uploaded, cleaned and shown', async (contentType, bytes) => {
  const { fileId, uploadUrl, expiresAt } = await begin(contentType)
  expect(Date.parse(expiresAt) - api.clock.now().getTime()).toBe(30 * 60_000)
  expect((await upload(uploadUrl, bytes)).status).toBe(200)
  const { photo } = await wang().files.finish({ fileId })
  const shown = await http.ask(photo.url, { method: 'GET' })
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, contentType])
  expect(Buffer.from(shown.bytes).toString('latin1')).not.toContain(whereItWasTaken.slice(0, 3))
  expect(photo.id).toBe(fileId)
})

test('a finished photo goes into a case and is seen by its applicant', async () => {
  const { fileId, uploadUrl } = await begin()
  await upload(uploadUrl, plainPhotos['image/jpeg'])
  await wang().files.finish({ fileId })
  const place = { communityId: 'jinmenli', building: '3 号楼', unit: '2 单元' }
  const { caseId } = await wang().cases.register(aRegistration({ place, photoIds: [fileId] }))
  const { photos } = (await wang().cases.get({ caseId })).case
  expect(photos.map(({ id }) => id)).toEqual([fileId])
  expect((await http.ask(photos[0]?.url ?? '', { method: 'GET' })).status).toBe(200)
})

test('a photo that a case holds is not replaced by another', async () => {
  const { fileId, uploadUrl } = await begin()
  await upload(uploadUrl, plainPhotos['image/jpeg'])
  const { photo } = await wang().files.finish({ fileId }, { context: { idempotencyKey: 'finish-for-a-case' } })
  await wang().cases.register(aRegistration({ place: { communityId: 'jinmenli', building: '3 号楼' }, photoIds: [fileId] }))
  const before = (await http.ask(photo.url, { method: 'GET' })).bytes
  await upload(uploadUrl, plainPhotos['image/png'])
  await expect(wang().files.finish({ fileId })).rejects.toMatchObject({ code: 'photo-not-usable', message: '这张照片已经交上去了，不能再换。想补充请另传一张' })
  expect(await wang().files.finish({ fileId }, { context: { idempotencyKey: 'finish-for-a-case' } })).toEqual({ photo })
  expect((await http.ask(photo.url, { method: 'GET' })).bytes).toEqual(before)
})

test('finishing before anything was uploaded says so, and works once it was', async () => {
  const { fileId, uploadUrl } = await begin()
  await expect(wang().files.finish({ fileId })).rejects.toMatchObject({ code: 'photo-not-uploaded', status: 409 })
  await upload(uploadUrl, plainPhotos['image/jpeg'])
  await expect(wang().files.finish({ fileId })).resolves.toMatchObject({ photo: { id: fileId } })
})

test('only its owner finishes a photo', async () => {
  const { fileId, uploadUrl } = await begin()
  await upload(uploadUrl, plainPhotos['image/jpeg'])
  await expect(api.as('chen-jianguo').files.finish({ fileId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(api.as('sun-lei').files.finish({ fileId })).rejects.toMatchObject({ code: 'not-found' })
})

test('the same finish sent twice has one effect and one answer', async () => {
  const { fileId, uploadUrl } = await begin()
  await upload(uploadUrl, plainPhotos['image/jpeg'])
  const context = { idempotencyKey: 'finish-once' }
  const [first, second] = await Promise.all([wang().files.finish({ fileId }, { context }), wang().files.finish({ fileId }, { context })])
  expect(second).toEqual(first)
  api.clock.advance({ minutes: 1 })
  expect(await wang().files.finish({ fileId }, { context })).toEqual(first)
  await expect(wang().files.finish({ fileId: 'another' }, { context })).rejects.toMatchObject({ code: 'idempotency-key-reused', status: 422 })
})

test.each([
  ['a text called photo.jpg', new Uint8Array(Buffer.from('#!/bin/sh'))],
  ['a GIF', new Uint8Array(Buffer.from('GIF89a'))],
  ['nothing', new Uint8Array()],
])('%s is refused at the upload', async (_name, bytes) => {
  const { fileId, uploadUrl } = await begin()
  expect(await upload(uploadUrl, bytes)).toMatchObject({ status: 422, body: { code: 'photo-not-usable' } })
  await expect(wang().files.finish({ fileId })).rejects.toMatchObject({ code: 'photo-not-uploaded' })
})

test('a picture broken in the middle is refused at the finish', async () => {
  const { fileId, uploadUrl } = await begin()
  expect((await upload(uploadUrl, plainPhotos['image/png'].subarray(0, 30))).status).toBe(200)
  await expect(wang().files.finish({ fileId })).rejects.toMatchObject({ code: 'photo-not-usable', status: 422 })
})

test('10 MB may be uploaded, one byte more may not', async () => {
  const limit = 10 * 1024 * 1024
  const ofLength = (length: number) => {
    const bytes = new Uint8Array(length)
    bytes.set(plainPhotos['image/jpeg'])
    return bytes
  }
  const { uploadUrl } = await begin()
  expect((await upload(uploadUrl, ofLength(limit + 1))).status).toBe(413)
  expect((await upload(uploadUrl, ofLength(limit))).status).toBe(200)
  await expect(wang().files.begin({ contentType: 'image/jpeg', byteLength: limit + 1 })).rejects.toMatchObject({ code: 'invalid-input' })
})

test('a link is good for its file, its use and its time only', async () => {
  const { fileId, uploadUrl } = await begin()
  const other = await begin()
  expect((await upload(uploadUrl.replace(fileId, other.fileId), plainPhotos['image/jpeg'])).status).toBe(404)
  expect((await upload(uploadUrl.replace(/expires=\d+/, 'expires=9999999999'), plainPhotos['image/jpeg'])).status).toBe(404)
  expect((await http.ask(uploadUrl, { method: 'GET' })).status).toBe(404)
  expect((await http.ask(`/api/files/${fileId}`, { method: 'GET' })).status).toBe(404)
  api.clock.advance({ minutes: 30 })
  expect(await upload(uploadUrl, plainPhotos['image/jpeg'])).toMatchObject({ status: 404, body: { message: '上传已过期，请重新选择照片' } })
})

test('an upload without its file, or not as a form, is refused', async () => {
  const { uploadUrl } = await begin()
  expect((await http.ask(uploadUrl, { body: form(plainPhotos['image/jpeg'], { field: 'picture' }) })).status).toBe(422)
  expect((await http.ask(uploadUrl, { body: 'not a form' })).status).toBe(422)
  expect((await http.ask(uploadUrl, { body: '--x\r\n', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } })).status).toBe(422)
  expect((await http.ask(uploadUrl, { method: 'PUT', body: 'x' })).status).toBe(405)
})

test('what was uploaded and never finished is swept away after its day, finished photos stay', async () => {
  const kept = await begin()
  await upload(kept.uploadUrl, plainPhotos['image/jpeg'])
  await wang().files.finish({ fileId: kept.fileId })
  const left = await begin()
  await upload(left.uploadUrl, plainPhotos['image/jpeg'])
  await api.files.sweep(new Date(Date.now() - 60_000))
  expect(await api.files.read(left.fileId)).not.toBeNull()
  await api.files.sweep(new Date(Date.now() + 60_000))
  expect(await api.files.read(left.fileId)).toBeNull()
  expect(await api.files.serve(kept.fileId)).not.toBeNull()
})
