import type { MediationCase } from '../../contract/mediation-case'
import { professionNames } from '../../contract/terms'
import { callPhone } from '../platform/phone-call'
import { Avatar } from '../ui/avatar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { ListRow } from '../ui/list-row'
import { SectionTitle } from '../ui/section-title'
import { PartyPhone } from './party-phone'

/** Whose quarrel it is. Phones come masked until they are asked for on the record. */
export function CaseParties({ id: caseId, applicant, respondent }: Pick<MediationCase, 'id' | 'applicant' | 'respondent'>) {
  const { onBehalfOf } = applicant
  const reachedBy = onBehalfOf ? `${applicant.name}（${onBehalfOf.relation}）代 ${onBehalfOf.name} 登记，请慢慢说` : null
  return (
    <Card>
      <SectionTitle title='当事人' />
      <ListRow
        before={<Avatar characters={applicant.name.slice(0, 1)} />} title={`${onBehalfOf?.name ?? applicant.name}（申请人）`}
        {...(reachedBy && { detail: reachedBy })}
      />
      <PartyPhone caseId={caseId} side='applicant' masked={applicant.phone} />
      <ListRow
        before={<Avatar tone='sand' characters={respondent.name.slice(0, 1)} />} title={`${respondent.name}（对方）`}
        detail={[respondent.address, respondent.phone ? null : '没有留电话'].filter(Boolean).join('\n')}
      />
      {respondent.phone && <PartyPhone caseId={caseId} side='respondent' masked={respondent.phone} />}
    </Card>
  )
}

/** Who handles it, from which room. Their numbers are the office's, open to colleagues. */
export function CaseHandlers({ people, room }: Pick<MediationCase, 'people' | 'room'>) {
  if (people.length === 0 && !room) return null
  return (
    <Card>
      <SectionTitle title='谁在办' />
      {people.map(({ id, name, profession, title, phone }) => (
        <ListRow
          key={id} before={<Avatar characters={name.slice(0, 1)} />} title={name} detail={[professionNames[profession], title].filter((word, index, all) => all.indexOf(word) === index).join(' · ')}
          after={<Button label='打电话' kind='secondary' size='small' onPress={() => callPhone(phone)} />}
        />
      ))}
      {room && <ListRow before={<Avatar characters={room.name.slice(0, 2)} />} title={room.name} detail={room.address} />}
    </Card>
  )
}
