// A small district with two rooms, two mediators, a dispatcher, a supervisor and three residents; and its API, called as the
// platform calls it: with an identity, an operation, an input.
import { randomUUID } from 'node:crypto'

import type { Database } from '../../src/server/adapters/postgres/database'
import { directoryWriter, type Directory } from '../../src/server/adapters/postgres/directory-writer'
import { createSealing } from '../../src/server/adapters/sealing'
import { answerCall, type Answer } from '../../src/server/functions/api/answer-call'
import { portsOver } from '../../src/server/functions/api/ports-over'
import type { FileBytes, Ports } from '../../src/server/ports'
import { run } from './booking-world'

export const secret = 'a secret for tests that is long enough'
export const districtId = 'dongli'

const staff = (id: string, name: string, role: Directory['staff'][number]['role'], title: string): Directory['staff'][number] =>
  ({ id, name, role, profession: 'people-mediator', title, organisationId: 'station', phone: '13800000101', identity: id })
const person = (id: string, name: string): Directory['people'][number] =>
  ({ id, identity: id, communityId: 'huaming', profile: { name, phone: '13800000001', building: '3 号楼', unit: '2 单元' } })
const room = (id: string, name: string): Directory['rooms'][number] => ({
  id, name, badge: name.slice(0, 2), storyLine: '一名社区民警的名字', story: ['第一段'], communityId: 'huaming', address: '花明里 3 号楼底商', phone: '02200000001',
  route: '从东门进', position: { latitude: 39.08, longitude: 117.31 }, access: ['lift'], capacity: 1, sittingMinutes: 60,
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAtMinute: 540, closesAtMinute: 1020 })), team: ['li'], duty: [{ weekday: 1, staffId: 'li' }], closures: [],
})

const directory: Directory = {
  district: { id: districtId, name: '东丽区', shortName: '东丽' },
  calendarOverrides: [],
  communities: [{ id: 'huaming', name: '花明里社区', street: '华明街道', position: { latitude: 39.08, longitude: 117.31 }, buildings: [{ name: '3 号楼', units: 3 }] }],
  organisations: [{ id: 'station', name: '华明派出所', kind: 'police' }],
  staff: [
    staff('li', '李亚楠', 'mediator', '社区民警'), staff('chen', '陈海颂', 'mediator', '人民调解员'), staff('zhou', '周敏', 'dispatcher', '调处中心'),
    staff('wu', '吴所长', 'supervisor', '所长'),
    staff('he', '何骑手', 'reporter', '外卖骑手'),
  ],
  rooms: [room('yanan', '亚楠调解室'), room('haisong', '海颂调解室')],
  territory: [{
    gridId: 'grid', gridName: '第一网格', beatName: '第一警格', communityId: 'huaming', buildingNames: ['3 号楼'], officerId: 'li', gridWorkerId: 'chen', roomId: 'yanan',
  }],
  providers: [],
  placeCodes: [],
  gatherings: [],
  people: [person('wang', '王秀英'), person('zhao', '赵强'), person('sun', '孙丽')],
}

/** Bytes in memory; the record knows photos by id only. */
export function fileBytesInMemory(): FileBytes {
  const kept = new Map<string, Uint8Array>()
  return {
    uploadUrl: (fileId) => `/api/photos/${fileId}`,
    downloadUrl: (fileId) => `/api/photos/${fileId}`,
    read: async (fileId) => kept.get(fileId) ?? null,
    write: async (fileId, bytes) => void kept.set(fileId, bytes),
    remove: async (fileId) => void kept.delete(fileId),
  }
}

export type RecordWorld = {
  ports: Ports
  /** The instant every call happens at, until it is set again. */
  clock: { now: Date }
  ask: (identity: string | null, operation: string, input?: unknown, idempotencyKey?: string, device?: string) => Promise<Answer>
  /** Asks and expects a good answer. */
  done: <Body>(identity: string | null, operation: string, input?: unknown, idempotencyKey?: string, device?: string) => Promise<Body>
  rows: <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>
}

/** `inDistrict`: another one beside it, with the same people under the same identities. */
export async function recordWorld({ db, pool }: Database, startsAt: Date, inDistrict = districtId): Promise<RecordWorld> {
  await directoryWriter({ db, sealing: createSealing(secret) }).write({ ...directory, district: { ...directory.district, id: inDistrict } }, startsAt)
  const ports = portsOver({ pool, secret, districtId: inDistrict, fileBytes: fileBytesInMemory() })
  const clock = { now: startsAt }
  const surprises: string[] = []
  const setting = { ports, now: () => clock.now, log: (line: string) => void surprises.push(line) }
  const ask: RecordWorld['ask'] = (identity, operation, input = {}, idempotencyKey = randomUUID(), device = undefined) =>
    answerCall(setting, { operation, input, idempotencyKey, device }, identity === null ? {} : { environ: `WX_CONTEXT_KEYS=WX_OPENID;WX_OPENID=${identity}` })
  return {
    ports, clock, ask,
    async done<Body>(...call: Parameters<typeof ask>) {
      const { status, body } = await ask(...call)
      if (status !== 200) throw new Error(`${call[1]} answered ${status}: ${JSON.stringify(body)} ${surprises.join('\n')}`)
      return body as Body
    },
    rows: (text, values) => run(pool, text, values),
  }
}
