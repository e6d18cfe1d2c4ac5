// What a resident reads when a slot cannot be had, with the nearest free ones to take instead.
import { bookingHorizonDays, type FreeSlot } from '../../contract/room'
import type { SittingDecision } from '../domain/decide-sitting'
import { refusal, type Refusal } from '../refusal'

type Closed = Extract<SittingDecision, { isOpen: false }>

export function slotRefusal(closed: Closed, nearest: FreeSlot[], noticeMinutes: number): Refusal {
  switch (closed.because) {
    case 'past': return refusal('slot-not-open', { nearest }, '这个时间已经过去了，请另选一个')
    case 'beyond-horizon': return refusal('slot-not-open', { nearest }, `只能约 ${String(bookingHorizonDays)} 天以内的时间，请选近一点的`)
    case 'closure': return refusal('slot-not-open', { nearest }, `这段时间调解室不开放（${closed.reason}），请另选一个`)
    case 'not-a-slot': return refusal('slot-not-open', { nearest })
    case 'too-soon': return refusal('slot-too-soon', { nearest }, `离开始不到${noticeWords(noticeMinutes)}，来不及准备了，请选晚一点的`)
  }
}

const noticeWords = (minutes: number): string => (minutes % 60 === 0 ? ` ${String(minutes / 60)} 小时` : ` ${String(minutes)} 分钟`)
