import { create } from 'zustand'
import type { Receipt } from '../../../contract/receipt'
import { alsoForget } from '../../api/forget-all'

export interface FreshReceipt {
  receipt: Receipt
  /** What was changed after a lost answer is not in it. */
  isEarlierText: boolean
}

/** The receipts of this sitting, so that the one just given shows even if the network goes away again. */
export const useFreshReceipts = create<{ byCase: Readonly<Record<string, FreshReceipt>> }>(() => ({ byCase: {} }))

alsoForget(() => useFreshReceipts.setState({ byCase: {} }))

export function keepReceipt(caseId: string, fresh: FreshReceipt): void {
  useFreshReceipts.setState(({ byCase }) => ({ byCase: { ...byCase, [caseId]: fresh } }))
}
