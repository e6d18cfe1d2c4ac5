// Time between the beats of the demo's stories: what fell due meanwhile is escalated and delivered at the minute the timer would
// have done it, through the sweep itself. Every save says what falls due next, so nothing is asked while nothing is due.
import { addMinutes } from '../../domain/day-arithmetic'
import { minuteMs } from '../../domain/shanghai-time'
import { sweepDue } from '../../operations/sweep-due'
import type { Ports } from '../../ports'
import type { Notice } from '../../records'

export type PassingTime = { ports: Ports; until: (at: Date) => Promise<void> }

export function passingTime(ports: Ports): PassingTime {
  const escalateAt = new Map<string, Date | null>()
  let reminders: Date[] = []
  const remind = ({ notices }: { notices: readonly Notice[] }): void => { reminders.push(...notices.map(({ dueAt }) => dueAt)) }
  const { cases, appointments } = ports
  const watched: Ports = {
    ...ports,
    cases: {
      ...cases,
      save(save) {
        escalateAt.set(save.after.id, save.escalateAt)
        remind(save)
        return cases.save(save)
      },
      watch(record, due) {
        escalateAt.set(record.id, due.escalateAt)
        return cases.watch(record, due)
      },
    },
    appointments: {
      ...appointments,
      book: (save) => (remind(save), appointments.book(save)),
      reschedule: (save) => (remind(save), appointments.reschedule(save)),
      cancel: (save) => (remind(save), appointments.cancel(save)),
    },
  }
  return {
    ports: watched,
    async until(at) {
      for (;;) {
        const due = [...reminders, ...[...escalateAt.values()].filter((one) => one !== null)]
        const sweepAt = due.length > 0 ? nextMinute(new Date(Math.min(...due.map((one) => one.getTime())))) : at
        if (sweepAt >= at) return
        await sweepDue({ ports: watched, now: sweepAt, hasTime: () => true, onFailure: (error) => { throw error } })
        reminders = reminders.filter((one) => one > sweepAt)
      }
    },
  }
}

/** The timer comes once a minute. */
const nextMinute = (at: Date): Date => addMinutes(new Date(Math.floor((at.getTime() - 1) / minuteMs) * minuteMs), 1)
