import type { Room } from '../../../contract/room'

/** A share as a whole per cent, or that there are too few cases to say anything honest. */
export function shareWords(share: number | null): string {
  return share === null ? '还不够多，先不说' : `${Math.round(share * 100)}%`
}

export function figureRows({ closed, onTimeRate, settledRate }: Room['figures']): { label: string; value: string }[] {
  return [
    { label: '近半年办结', value: `${closed} 件` },
    { label: '按时联系和调解', value: shareWords(onTimeRate) },
    { label: '双方谈成', value: shareWords(settledRate) },
  ]
}
