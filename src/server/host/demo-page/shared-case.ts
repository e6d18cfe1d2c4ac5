import { randomUUID } from 'node:crypto'

import { listCases } from '../../../contract/mediation-case'
import type { Main } from '../../functions/api'
import { platformIdentity } from '../demo/directory/personas'
import { cloudContext } from '../http/operation-route'

/** The newest case of one persona that another may read too, asked of the API as each of them. */
export type SharedCase = (party: string, reader: string) => Promise<string | undefined>

export function sharedCaseOver(main: Main): SharedCase {
  const ask = (persona: string, operation: string, input: unknown) =>
    main({ operation, input }, cloudContext(platformIdentity({ id: persona }), randomUUID()))
  return async (party, reader) => {
    const { data } = listCases.output.safeParse((await ask(party, 'cases/list', {})).body)
    for (const { id, stage } of data?.cases ?? []) {
      if (stage !== 'closed' && (await ask(reader, 'cases/get', { caseId: id })).status === 200) return id
    }
    return undefined
  }
}
