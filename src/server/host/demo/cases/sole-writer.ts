// Ports for a time in which nobody else writes: what was read once, or was just saved, is not read again. Laying the
// demo takes half the time with them.
import type { Ports } from '../../../ports'
import type { CaseRecord } from '../../../records'

export function soleWriter(ports: Ports): Ports {
  const district = once(() => ports.places.district())
  const communities = once(() => ports.places.communities())
  const recognised = new Map<string, ReturnType<Ports['people']['recognise']>>()
  const cases = new Map<string, CaseRecord>()
  const { appointments } = ports
  return {
    ...ports,
    places: { ...ports.places, district: () => district(null), communities: () => communities(null) },
    people: {
      ...ports.people,
      recognise(identity, at) {
        const person = recognised.get(identity) ?? ports.people.recognise(identity, at)
        recognised.set(identity, person)
        return person
      },
      staffMember: once((staffId: string) => ports.people.staffMember(staffId)),
    },
    commands: { find: async () => ({ outcome: 'new' }) },
    cases: {
      ...ports.cases,
      find: async (caseId) => cases.get(caseId) ?? ports.cases.find(caseId),
      async save(save) {
        const saved = await ports.cases.save(save)
        if (saved.outcome === 'saved') cases.set(save.after.id, save.after)
        return saved
      },
    },
    // A booking writes into the case behind the case store's back.
    appointments: {
      ...appointments,
      book: (save) => (cases.delete(save.appointment.caseId), appointments.book(save)),
      reschedule: (save) => (cases.delete(save.appointment.caseId), appointments.reschedule(save)),
      cancel: (save) => (cases.delete(save.caseId), appointments.cancel(save)),
    },
  }
}

function once<Key, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>()
  return (key) => {
    const value = known.get(key) ?? read(key)
    known.set(key, value)
    return value
  }
}
