// Days are days in Asia/Shanghai, which has been +08:00 without summer time since 1991.
const offsetMs = 8 * 60 * 60 * 1000
export const minuteMs = 60 * 1000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** The Shanghai day an instant falls on, `YYYY-MM-DD`. */
export function shanghaiDayOf(at: Date): string {
  const there = new Date(at.getTime() + offsetMs)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(there.getUTCFullYear()).padStart(4, '0')}-${two(there.getUTCMonth() + 1)}-${two(there.getUTCDate())}`
}

/** Midnight at which a Shanghai day begins. */
export const startOfShanghaiDay = (day: string): Date => new Date(`${day}T00:00:00.000+08:00`)

/** The last millisecond of a Shanghai day: a limit that is a day is kept until then. */
export const endOfShanghaiDay = (day: string): Date => new Date(startOfShanghaiDay(day).getTime() + dayMs - 1)

export const dayAfter = (day: string, days = 1): string => shanghaiDayOf(new Date(startOfShanghaiDay(day).getTime() + days * dayMs))

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7
