import type { MediationCase } from '../../../contract/mediation-case'
import { partySideNames } from '../../../contract/terms'
import { Avatar } from '../../ui/avatar'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { PartyPhone } from '../party-phone'

/** Both sides: a number is shown on the record, and then one tap from a call. */
export function CallParties({ mediationCase: { id: caseId, applicant, respondent } }: { mediationCase: MediationCase }) {
  return (
    <Card>
      <Side caseId={caseId} side='applicant' name={applicant.name} phone={applicant.phone} />
      <Side caseId={caseId} side='respondent' name={respondent.name} phone={respondent.phone} />
    </Card>
  )
}

function Side({ caseId, side, name, phone }: { caseId: string; side: keyof typeof partySideNames; name: string; phone: string | null }) {
  return (
    <>
      <ListRow
        before={<Avatar characters={name.slice(0, 1)} tone={side === 'applicant' ? 'brand' : 'sand'} />}
        title={name} detail={phone ? partySideNames[side] : `${partySideNames[side]} · 没有留电话，可以上门`}
      />
      {phone && <PartyPhone caseId={caseId} side={side} masked={phone} />}
    </>
  )
}
