import type { MediationCase } from '../../../contract/mediation-case'
import { agreementFormNames } from '../../../contract/terms'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { ListRow } from '../../ui/list-row'
import { Notice } from '../../ui/notice'
import { SectionTitle } from '../../ui/section-title'
import { shownDay } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { otherWays } from './other-ways'

/** What was agreed, who does what by which day; or, where there is no agreement, the other ways (人民调解法 26). */
export function CaseOutcome({ mediationCase, now }: { mediationCase: MediationCase; now: Date }) {
  const { stage, agreement } = mediationCase
  if (agreement && stage !== 'not-settled') {
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
  if (stage !== 'not-settled' && stage !== 'declined' && stage !== 'closed') return null
  return (
    <>
      <SectionTitle title='您还可以这样做' />
      <Card>
        {otherWays(mediationCase).map(({ title, detail, phone }) => (
          <ListRow
            key={title} title={title} detail={detail}
            after={phone !== undefined && <Button label={`打 ${phone}`} kind='secondary' size='small' icon='phone' onPress={() => callPhone(phone)} />}
          />
        ))}
      </Card>
      <Notice>调解没谈成，不影响您走别的路。时效从您登记那天重新计算，请留好回执。</Notice>
    </>
  )
}
