import type { MediationCase } from '../../../contract/mediation-case'
import { stageNames, subjectNames } from '../../../contract/terms'
import { now } from '../../platform/clock'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { shownAt } from '../../ui/shown-time'
import { Words } from '../../ui/words'

/** One of two cases side by side: what tells whether both are the same matter, in the same order. */
export function CaseColumn({ title, mediationCase }: { title: string; mediationCase: MediationCase }) {
  const { number, subject, stage, registeredAt, place, applicant, respondent, story, mediatorName } = mediationCase
  return (
    <Card>
      <Words kind='small'>{title}</Words>
      <Words kind='strong'>{subjectNames[subject]}</Words>
      <CheckRow label='编号' value={number} />
      <CheckRow label='走到' value={[stageNames[stage], mediatorName].filter(Boolean).join(' · ')} />
      <CheckRow label='登记时间' value={shownAt(registeredAt, now())} />
      <CheckRow label='在哪里' value={[place.communityName, place.building, place.unit].filter(Boolean).join(' ')} />
      <CheckRow label='登记的人' value={applicant.name} />
      <CheckRow label='对方' value={[respondent.name, respondent.address].filter(Boolean).join('，')} />
      {story !== '' && <Words kind='quiet'>{story}</Words>}
    </Card>
  )
}
