import type { MediationCase } from '../../../contract/mediation-case'
import { partySideNames } from '../../../contract/terms'
import { callPhone } from '../../platform/phone-call'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'

/** Both sides, one tap from a call. */
export function CallParties({ mediationCase: { applicant, respondent } }: { mediationCase: MediationCase }) {
  return (
    <Card>
      <Side side='applicant' name={applicant.name} phone={applicant.phone} />
      <Side side='respondent' name={respondent.name} phone={respondent.phone} />
    </Card>
  )
}

function Side({ side, name, phone }: { side: keyof typeof partySideNames; name: string; phone: string | null }) {
  return (
    <ListRow
      before={<Avatar characters={name.slice(0, 1)} tone={side === 'applicant' ? 'brand' : 'sand'} />}
      title={name}
      detail={phone ? partySideNames[side] : `${partySideNames[side]} · 没有留电话，可以上门`}
      after={phone && <Button label='打电话' kind='secondary' size='small' icon='phone' onPress={() => callPhone(phone)} />}
    />
  )
}
