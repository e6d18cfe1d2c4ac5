import type * as z from 'zod/mini'

import type { revealPhone as contract } from '../../contract/oversight'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { readerOf } from './note-reading'

/** 显示并记录: the row that the parties read and the answer commit together. */
export async function revealPhone({ ports, caller, now, command }: CommandRequest, { caseId, side }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const record = await ports.cases.find(caseId)
  const reader = record && readerOf(caller, record)
  if (!record || !reader) throw refusal('not-found')
  const phone = record.parties.find((party) => party.side === side)?.phone
  if (!phone) throw refusal('no-phone')
  const output = { phone }
  return answerOf(await ports.readings.recordOnce({ command, output, reading: { caseId, ...reader, reason: 'phone', side, at: now } }), output)
}
