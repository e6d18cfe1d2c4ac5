// What is due, once a minute: a cloud function that only its timer calls (sweep.json).
//
// event    { Type: 'Timer', TriggerName, Time, Message }, as the platform's timer sends it
// context  the platform's; a call that carries a user's identity is refused
// result   { status, body }: how much was offered on, escalated and delivered, and whether anything due is left
//
// Deployed, it reads DATABASE_URL, DISTRICT and APP_SECRET as functions/api.ts does. Timers come twice, late or together, and
// an instance may end in the middle: whatever was done stays done once, and the next sweep goes on from there.
import * as z from 'zod/mini'

import { problems } from '../../contract/problem'
import { isDatabaseAway } from '../adapters/postgres/database-away'
import { sweepDue, type Swept } from '../operations/sweep-due'
import { platformIdentity } from './api/platform-identity'
import { districtPorts } from './api/ports-over'
import { describedError } from './deployed/described-error'
import { districtOfEnvironment, toStandardError, type DistrictSetting } from './deployed/environment'

export type SweepSetting = DistrictSetting & {
  now?: () => Date
  log?: (line: string) => void
  /** How long one sweep may take; without it, what the platform says it gives, less time to finish a batch. */
  budgetMs?: number
}
export type SweepAnswer = { status: 200; body: Swept } | { status: 403; body: { code: 'not-allowed'; message: string } }
export type Sweep = (event: unknown, context: unknown) => Promise<SweepAnswer>

export function createSweep({ now = () => new Date(), log = toStandardError, budgetMs, ...district }: SweepSetting): Sweep {
  const ports = districtPorts(district)
  return async (event, context) => {
    if (!isTimer(event, context)) return { status: 403, body: { code: 'not-allowed', message: problems['not-allowed'].message } }
    const endsAt = performance.now() + (budgetMs ?? budgetOf(context))
    const body = await sweepDue({
      ports, now: now(),
      hasTime: () => performance.now() < endsAt,
      // A database that is away comes back, and so does the timer.
      onFailure: (error, part) => log(JSON.stringify({ level: isDatabaseAway(error) ? 'warn' : 'error', operation: `sweep/${part}`, ...describedError(error) })),
    })
    return { status: 200, body }
  }
}

const timerEvent = z.object({ Type: z.string().check(z.regex(/^timer$/i)), userInfo: z.optional(z.undefined()) })

/** A person may send this very event; the platform then adds who they are. */
const isTimer = (event: unknown, context: unknown): boolean => timerEvent.safeParse(event).success && platformIdentity(context) === null

const timedContext = z.object({ time_limit_in_ms: z.coerce.number() })
/** The platform's own default when it says nothing. */
const defaultLimitMs = 5_000
const reserveMs = 2_000

function budgetOf(context: unknown): number {
  const { data } = timedContext.safeParse(context)
  return Math.max((data?.time_limit_in_ms ?? defaultLimitMs) - reserveMs, reserveMs / 2)
}

let deployed: Sweep | undefined

export const main: Sweep = (event, context) => {
  deployed ??= createSweep(districtOfEnvironment())
  return deployed(event, context)
}
