import type { MediationCase } from '../../../contract/mediation-case'
import { partySideNames, sittingFormNames } from '../../../contract/terms'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { SectionTitle } from '../../ui/section-title'
import { shownAt } from '../../ui/shown-time'

/** 调解笔录 as staff read them: with whom, what was agreed, what stays open, how it went. */
export function RecordsCard({ sittingRecords, now }: Pick<MediationCase, 'sittingRecords'> & { now: Date }) {
  return (
    <>
      {[...sittingRecords].reverse().map(({ seq, form, side, recordedAt, agreed, open, text }) => (
        <Card key={seq}>
          <SectionTitle title={['调解笔录', sittingFormNames[form], side && partySideNames[side]].filter(Boolean).join(' · ')} />
          {agreed.length > 0 && <CheckRow label='谈拢的' value={agreed.join('；')} />}
          {open.length > 0 && <CheckRow label='没谈拢的' value={open.join('；')} />}
          <CheckRow label={shownAt(recordedAt, now)} value={text} />
        </Card>
      ))}
    </>
  )
}
