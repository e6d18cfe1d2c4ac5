// Every change of a setting ends here: saved with its event, or refused with who was first.
import type { AdminSave } from '../../administration-port'
import { refusal } from '../../refusal'
import type { CommandRequest } from '../../request'

type Given<Output> = Omit<AdminSave<Output>, 'command' | 'at' | 'actorId'>

const attempts = 3

/** `decide` is asked again when somebody booked meanwhile. */
export async function commitChange<Output>({ ports, caller, now, command }: CommandRequest, decide: () => Promise<Given<Output>>): Promise<Output> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const change = await decide()
    const saved = await ports.administration.save({ ...change, command, at: now, actorId: caller.staffId ?? '' })
    switch (saved.outcome) {
      case 'saved': return change.output
      case 'repeated': return saved.output
      case 'key-reused': throw refusal('idempotency-key-reused')
      case 'changed-meanwhile': throw refusal('changed-meanwhile', { name: saved.by, at: saved.at.toISOString() }, `${saved.by}刚刚改过这里，请看看现在的样子再改`)
      case 'seats-taken': throw refusal('seats-taken', { seats: saved.seats }, `已经有人约到第 ${String(saved.seats)} 席，不能少于 ${String(saved.seats)} 席`)
      case 'stale': continue
    }
  }
  throw refusal('try-again-later')
}

/** Refuses one field, in words. */
export const notThis = (path: string, message: string) => refusal('invalid-input', { issues: [{ path, message }] })
