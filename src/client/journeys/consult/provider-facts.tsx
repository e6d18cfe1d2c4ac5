import type { ServiceProvider } from '../../../contract/service-provider'
import { sittingWords } from '../../features/slot-picker/sitting-words'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { serviceIcons } from './service-groups'

/** Who it is, what they help with, where, and what to have along; whoever has booked already knows the rest. */
export function ProviderFacts({ provider, isBrief = false }: { provider: ServiceProvider; isBrief?: boolean }) {
  const { kind, name, title, organisationName, helpsWith, bring, room, sessionMinutes } = provider
  const who = <ListRow title={`${name} ${title}`} detail={organisationName} before={<IconTile name={serviceIcons[kind]} />} />
  if (isBrief) return <Card>{who}</Card>
  return (
    <Card>
      {who}
      <CheckRow label='能帮什么' value={helpsWith} />
      {bring.length > 0 && <CheckRow label='请带上' value={bring.join('；')} />}
      <CheckRow label='在哪里' value={`${room.name}，${room.address}`} />
      <CheckRow label='多长时间' value={`${sittingWords(sessionMinutes)}，一对一，咨询不收费`} />
    </Card>
  )
}
