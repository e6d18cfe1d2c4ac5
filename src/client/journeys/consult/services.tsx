import type { ServiceProvider } from '../../../contract/service-provider'
import { serviceKindNames } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { nextFreeWords } from '../../features/room-row/room-words'
import { now } from '../../platform/clock'
import { go, useParams } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { EmptyState } from '../../ui/empty-state'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { Words } from '../../ui/words'
import { serviceGroups, serviceIcons, serviceKindOf } from './service-groups'

/** 精确约 (domain.md §4): who can be asked one to one, what for and when. */
export default function Services() {
  const { kind } = useParams('consultServices')
  const asked = serviceKindOf(kind)
  const services = useQuery('services/list', asked ? { kind: asked } : {})
  return (
    <Screen title='公共服务精确约' heading='想找谁问一问？' lead='一对一，问清楚再走。咨询不收费。' onRefresh={services.refresh}>
      <Loaded query={services} cards={4}>
        {({ providers }) => (providers.length === 0
          ? <EmptyState picture='no-gatherings' title='这里还没有人坐班' advice='法律上的事，可以打 12348 问一问。' />
          : serviceGroups(providers).map((group) => (
            <Group key={group.kind} title={serviceKindNames[group.kind]}>
              {group.providers.map((provider) => <ProviderCard key={provider.id} provider={provider} />)}
            </Group>
          )))}
      </Loaded>
    </Screen>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return <><SectionTitle title={title} />{children}</>
}

function ProviderCard({ provider }: { provider: ServiceProvider }) {
  const { id, kind, name, title, organisationName, helpsWith, room, nextFreeAt } = provider
  return (
    <Card onPress={() => go('consultService', { providerId: id })}>
      <ListRow title={`${name} ${title}`} detail={`${organisationName} · ${room.name}`} before={<IconTile name={serviceIcons[kind]} />} />
      <Words kind='quiet'>{helpsWith}</Words>
      <Row kind='wrap'>
        <Chip tone={nextFreeAt === null ? 'plain' : 'done'} icon='clock' label={nextFreeWords(nextFreeAt, now())} />
      </Row>
    </Card>
  )
}
