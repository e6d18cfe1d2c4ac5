import { communities } from './district'
import { staff } from './staff'
import { neighbours } from './neighbours'
import { personas } from './personas'
import { placeCodes, plateOf, withdrawnPlate } from './place-codes'
import { residents } from './residents'
import { rooms } from '../rooms/rooms'

const staffIds = new Set(staff.map(({ id }) => id))

test('twelve rooms have a story of two or three paragraphs, a team, and somebody of the team on duty whenever they open', () => {
  expect(rooms).toHaveLength(12)
  for (const room of rooms) {
    expect(room.story.length).toBeGreaterThanOrEqual(2)
    expect(communities.map(({ id }) => id)).toContain(room.communityId)
    expect(room.team.filter((id) => !staffIds.has(id))).toEqual([])
    for (const weekday of new Set(room.hours.map((hours) => hours.weekday))) {
      const onDuty = room.duty[weekday] ?? []
      expect({ room: room.id, weekday, onDuty: onDuty.filter((id) => room.team.includes(id)).length > 0 }).toEqual({ room: room.id, weekday, onDuty: true })
    }
  }
})

test('at least 30 staff; every profession; every persona is a resident or a member of staff of that role', () => {
  expect(staff.length).toBeGreaterThanOrEqual(30)
  expect(new Set(staff.map(({ profession }) => profession)).size).toBe(13)
  for (const { id, name, role } of personas) {
    const known = role === 'resident' ? residents.find((one) => one.id === id) : staff.find((one) => one.id === id && one.role === role)
    expect(known?.name).toBe(name)
  }
})

test('every telephone number is of the invented ranges', () => {
  const phones = [...rooms, ...staff, ...residents, ...neighbours].map(({ phone }) => phone)
  expect(phones.filter((phone) => !/^(1380000\d{4}|022-243700\d\d)$/.test(phone))).toEqual([])
  expect(new Set(phones).size).toBe(phones.length)
})

test('every entrance and every gate has one plate of its own, whose code says nothing', () => {
  const entrances = communities.flatMap(({ buildings }) => buildings.map(({ units }) => units)).reduce((sum, units) => sum + units, 0)
  expect(placeCodes.filter(({ isActive }) => isActive)).toHaveLength(entrances + communities.length)
  expect(new Set(placeCodes.map(({ code }) => code)).size).toBe(placeCodes.length)
  expect(placeCodes.filter(({ code }) => !/^[2-9A-HJ-NP-Z]{10}$/.test(code))).toEqual([])
  expect(placeCodes.filter(({ code, communityId }) => code.toLowerCase().includes(communityId))).toEqual([])
})

test('the plates that are printed stay true', () => {
  expect([plateOf('jinmenli', '3 号楼', '2 单元'), plateOf('jinmenli', null, null), withdrawnPlate.code]).toEqual(['J5CRPAKGNX', 'RY3GYQQTZX', 'NZ5U8PLUHJ'])
})
