import type { Receipt } from '../../../contract/receipt'
import type { TextPicture } from '../../platform/text-picture'
import { dayOf, shownAt } from '../../ui/shown-time'

/** The facts of a receipt. Its dates are written out with the year: it is read long after today. */
export function receiptRows({ number, registeredAt, verifyCode }: Receipt): { label: string; value: string }[] {
  return [
    { label: '编号', value: number },
    { label: '登记时间', value: dated(registeredAt) },
    { label: '核验码', value: verifyCode },
  ]
}

/** What happens next and by when, to somebody reading it `now`; without `now` for a picture that is kept. */
export function nextWords({ acceptBy }: Receipt, now?: Date): string {
  const by = now && dayOf(now) <= dayOf(acceptBy) ? shownAt(acceptBy, now) : dated(acceptBy)
  return `我们最晚 ${by} 前看完并答复您。受理后派给调解员，由调解员给您打电话。`
}

/** 民法典 195: asking a mediation organisation interrupts the limitation period. */
export const proofWords = '它证明您哪天申请了调解，诉讼时效可以从这天重新算起（民法典第 195 条）。谁都能凭编号和核验码查真假，查不到别的。'

/** The same as a picture for the album. */
export function receiptPicture(receipt: Receipt): TextPicture {
  return {
    name: `登记回执 ${receipt.number}`,
    title: '纠纷调解登记回执',
    rows: [...receiptRows(receipt), { label: '接下来', value: nextWords(receipt) }],
    foot: proofWords,
  }
}

// Told from the year 1970, every day is far enough to be written as a full date.
const dated = (at: string): string => shownAt(at, 0)
