import type { JointHandler } from '../../../contract/joint-handling'
import type { OutputOf } from '../../api/operation'

export type Body = OutputOf<'cases/bodies'>['bodies'][number]

/** Whoever is in it already is not offered again; an organisation with nobody left to name goes with its last. */
export function stillToAsk(bodies: readonly Body[], handlers: readonly JointHandler[]): Body[] {
  return bodies.map((body) => ({
    ...body,
    organisations: body.organisations
      .map(({ people, ...rest }) => ({ ...rest, people: people.filter(({ id }) => !handlers.some(({ person }) => person?.id === id)) }))
      .filter(({ id, people }) => people.length > 0 || !handlers.some(({ organisation }) => organisation.id === id)),
  })).filter(({ organisations }) => organisations.length > 0)
}
