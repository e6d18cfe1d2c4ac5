// The other people of a story, over plain HTTP: `as('sun-lei').cases.accept({ caseId, level: 2 })`, typed by the contract.
import { createORPCClient, ORPCError } from '@orpc/client'
import { randomUUID } from 'node:crypto'

import type { ApiClient } from '../support/api'

export function staffOf(origin: string): (persona: string) => ApiClient {
  return (persona) => createORPCClient<ApiClient>({
    async call(path, input, { context }) {
      const answer = await fetch(`${origin}/api/${path.join('/')}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Demo ${persona}`, 'Idempotency-Key': context.idempotencyKey ?? randomUUID() },
        body: JSON.stringify(input),
      })
      const received: unknown = await answer.json()
      if (answer.ok) return received
      throw new ORPCError((received as { code: string }).code, received as object)
    },
  })
}
