import type * as z from 'zod/mini'

import { professionsOf, type saveStaff as contract } from '../../contract/staffing'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { inHandRefused } from './in-hand-refused'
import { staffOfCaller } from './staff-of-caller'

const amiss = (path: string, message: string) => refusal('invalid-input', { issues: [{ path, message }] })

/** Adds somebody, who is in office once they have joined, or changes what is known of them. A role is only laid down with nothing in hand. */
export async function saveStaff({ ports, caller, now, command }: CommandRequest, { staffId, ...given }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  if (!professionsOf[given.role].includes(given.profession)) throw amiss('profession', '这个职业和角色对不上，请重新选')
  const id = staffId ?? ports.newId()
  const output = { staffId: id }
  const saved = await ports.staffing.save({ command, output, actor: `staff:${staffOfCaller(caller)}`, at: now, member: { ...given, id, isNew: staffId === undefined } })
  switch (saved.outcome) {
    case 'unknown-organisation': throw amiss('organisationId', '没有这个单位，请重新选')
    case 'unknown-community': throw amiss('communityIds', '没有这个社区，请重新选')
    case 'not-found': throw refusal('not-found')
    case 'in-hand': throw inHandRefused(saved.inHand, '手上还有事。先移交，再改角色')
    case 'last-administrator': throw refusal('last-administrator')
    default: return answerOf(saved, output)
  }
}
