import type * as z from 'zod/mini'

import type { adminLimits as looking, setLimits as setting } from '../../../contract/admin-calendar'
import type { CommandRequest, Request } from '../../request'
import { commitChange, notThis } from './commit-change'

const subject = 'limits'

export async function adminLimits({ ports }: Request): Promise<z.input<typeof looking.output>> {
  const [limits, version] = await Promise.all([ports.administration.limits(), ports.administration.version(subject)])
  return { limits, version }
}

/** Every clock is derived from the record's events and the limits of today, so the new ones hold for those that run as well. */
export async function setLimits(request: CommandRequest, { limits, version }: z.output<typeof setting.input>): Promise<z.input<typeof setting.output>> {
  const { ports } = request
  if (limits.meetHours < limits.contactHours) throw notThis('limits.meetHours', '组织调解的时限不能短于首次联系')
  return commitChange(request, async () => {
    const [before, recomputed] = await Promise.all([ports.administration.limits(), ports.administration.running()])
    return {
      output: { version: version + 1, recomputed }, subject, version,
      event: { kind: 'limits-set', before, after: limits }, change: { what: 'limits', limits },
    }
  })
}
