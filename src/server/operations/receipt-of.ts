import type { Receipt } from '../../contract/receipt'
import { registrationBytes } from '../domain/receipt'
import { hourMs } from '../domain/shanghai-time'
import type { ReceiptCodes } from '../ports'
import type { CaseRecord, Limits } from '../records'

export const receiptOf = (record: Pick<CaseRecord, 'id' | 'number' | 'registeredAt'>, limits: Pick<Limits, 'acceptHours'>, codes: ReceiptCodes): Receipt => ({
  number: record.number,
  registeredAt: record.registeredAt.toISOString(),
  verifyCode: codes.verifyCode(record.number, registrationBytes({ caseId: record.id, registeredAt: record.registeredAt })),
  acceptBy: new Date(record.registeredAt.getTime() + limits.acceptHours * hourMs).toISOString(),
})
