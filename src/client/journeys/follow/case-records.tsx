import type { MediationCase } from '../../../contract/mediation-case'
import { sittingFormNames } from '../../../contract/terms'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { SectionTitle } from '../../ui/section-title'
import { shownAt } from '../../ui/shown-time'
import { Words } from '../../ui/words'

/** What was written down of the sittings this party may read. */
export function CaseRecords({ sittingRecords, now }: Pick<MediationCase, 'sittingRecords'> & { now: Date }) {
  if (sittingRecords.length === 0) return null
  return (
    <>
      <SectionTitle title='调解笔录' />
      {sittingRecords.map(({ seq, form, recordedAt, agreed, open, text }) => (
        <Card key={seq}>
          <Words kind='quiet'>{`${sittingFormNames[form]} · ${shownAt(recordedAt, now)}`}</Words>
          {agreed.length > 0 && <CheckRow label='谈拢的' value={agreed.join('；')} />}
          {open.length > 0 && <CheckRow label='没谈拢的' value={open.join('；')} />}
          <CheckRow label='经过' value={text} />
        </Card>
      ))}
    </>
  )
}
