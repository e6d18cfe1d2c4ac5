// Every step answers with the case as its caller sees it now.
import type * as z from 'zod/mini'

import type { getCase } from '../../contract/mediation-case'
import type { CaseRecord } from '../records'
import type { Request } from '../request'
import { caseView } from './case-view'

export type CaseAnswer = z.input<typeof getCase.output>

export const caseAnswer = async (record: CaseRecord, request: Request): Promise<CaseAnswer> => ({ case: await caseView(record, request) })
