import type { MediationCase } from '../../../contract/mediation-case'
import { agreementFormNames } from '../../../contract/terms'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { Notice } from '../../ui/notice'
import { SectionTitle } from '../../ui/section-title'
import { shownDay } from '../../ui/shown-time'
import { Words } from '../../ui/words'

/** What was agreed, who does what by which day; or, where there is no agreement, the other ways (人民调解法 26). */
export function CaseOutcome({ stage, agreement, now }: Pick<MediationCase, 'stage' | 'agreement'> & { now: Date }) {
  if (agreement) {
    return (
      <>
        <SectionTitle title='双方的约定' />
        <Card>
          <Words kind='quiet'>{`${agreementFormNames[agreement.form]} · ${shownDay(agreement.agreedAt, now)}`}</Words>
          {agreement.clauses.map((clause) => (
            <CheckRow key={`${clause.who} ${clause.what}`} label={`${clause.who} · 最晚 ${shownDay(`${clause.performByOn}T12:00:00+08:00`, now)}`} value={clause.what} />
          ))}
        </Card>
      </>
    )
  }
  if (stage !== 'not-settled' && stage !== 'declined') return null
  return (
    <Notice tone='brand' icon='help' title='您还可以这样做'>
      <Words>问法律援助，不收费；向法院起诉；或请有关部门处理。时效从您登记那天重新计算，请留好回执。</Words>
      <Button label='打 12348 问法律援助' kind='secondary' size='small' icon='phone' onPress={() => callPhone('12348')} />
    </Notice>
  )
}
