import type { JointHandler } from '../../../contract/joint-handling'
import { jointRoleNames } from '../../../contract/terms'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'

/** Who is in it already. */
export function JointNow({ handlers }: { handlers: readonly JointHandler[] }) {
  if (handlers.length === 0) return null
  return (
    <Card>
      <SectionTitle title='一起办的人' />
      {handlers.map(({ organisation, person, role }) => (
        <ListRow key={`${organisation.id} ${person?.id ?? ''}`} title={person ? `${person.name} · ${organisation.name}` : organisation.name} detail={jointRoleNames[role]} />
      ))}
    </Card>
  )
}
