// Ten equal commands at once have one effect and one answer. The slower ones may find the case already moved by the first;
// before they refuse, they look for the answer the first one left.
import { isRefusal } from '../refusal'
import type { CommandRequest } from '../request'

export async function orFirstAnswer<Output>({ ports, command }: CommandRequest, attempt: () => Promise<Output>): Promise<Output> {
  try {
    return await attempt()
  } catch (error) {
    if (!isRefusal(error)) throw error
    const earlier = await ports.commands.find<Output>(command)
    if (earlier.outcome === 'repeated') return earlier.output
    throw error
  }
}
