import type { Appointment } from '../../../contract/appointment'
import { accessFeatureNames } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { Icon } from '../../ui/icon'
import { ListRow } from '../../ui/list-row'
import { Row } from '../../ui/row'
import { SectionTitle } from '../../ui/section-title'
import { Words } from '../../ui/words'

// Relatives and neighbours may take part with consent (人民调解法 20); the mediation is free (4).
const papers = '和这件事有关的照片、收据、合同，有什么带什么'
const always = ['可以请一位亲友陪同，进门说一声就行', '不用带钱，全程不收费']

/** A provider knows best what they need to see; an opinion needs nothing but its words. */
function useBringWith({ sessionKind, provider }: Appointment): string[] {
  const services = useQuery('services/list', provider ? {} : undefined)
  if (sessionKind === 'opinion') return ['有照片的，存在手机里带来就行', ...always]
  const asked = services.data?.providers.find(({ id }) => id === provider?.id)?.bring ?? []
  return asked.length > 0 ? [...asked, ...always] : [papers, ...always]
}

/** What to bring, how to get there, and the case it is for. */
export function AppointmentFacts({ appointment }: { appointment: Appointment }) {
  const { room: { access, route }, case: about } = appointment
  const bring = useBringWith(appointment)
  return (
    <>
      <SectionTitle title='来之前' />
      <Card>
        {bring.map((line) => <Row key={line}><Icon name='check' size='small' /><Words>{line}</Words></Row>)}
      </Card>
      <SectionTitle title='怎么来' />
      <Card>
        <CheckRow label='怎么走' value={route} />
        <CheckRow label='方便出行' value={access.length > 0 ? access.map((feature) => accessFeatureNames[feature]).join('、') : '暂时没有无障碍设施，需要帮忙请先打电话'} />
      </Card>
      {about && (
        <Card>
          <ListRow title={about.title} detail={`编号 ${about.number}`} onPress={() => go('followCase', { caseId: about.id })} />
        </Card>
      )}
    </>
  )
}
