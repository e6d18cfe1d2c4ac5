import type { Agreement } from '../../../contract/staff-step'
import { now } from '../../platform/clock'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { DateField } from '../../ui/picker-field'
import { dayOf } from '../../ui/shown-time'
import { TextField } from '../../ui/text-field'

type Clause = Agreement['clauses'][number]
export type ClauseDraft = { who: string; what: string; performByOn: string | undefined }

interface ClauseCardProps {
  number: number
  clause: ClauseDraft
  onChange: (clause: ClauseDraft) => void
  /** Absent on the only one. */
  onRemove: (() => void) | undefined
  error: string | undefined
}

/** 人民调解法 29: who does what by which day. */
export function ClauseCard({ number, clause, onChange, onRemove, error }: ClauseCardProps) {
  return (
    <Card>
      <TextField label={`第 ${number} 条：谁`} value={clause.who} maxLength={40} placeholder='例如：楼上住户' onChange={(who) => onChange({ ...clause, who })} />
      <TextField label={`第 ${number} 条：做什么`} value={clause.what} maxLength={200} placeholder='例如：装上脚垫' onChange={(what) => onChange({ ...clause, what })} />
      <DateField
        label={`第 ${number} 条：最晚哪天`} value={clause.performByOn} earliest={dayOf(now())} {...(error !== undefined && { error })}
        onChange={(performByOn) => onChange({ ...clause, performByOn })}
      />
      {onRemove && <Button kind='quiet' size='small' icon='bin' label={`删掉第 ${number} 条`} onPress={onRemove} />}
    </Card>
  )
}

/** A clause as it goes out, once nothing in it is missing. */
export function wholeClause({ who, what, performByOn }: ClauseDraft): Clause | undefined {
  const clause = { who: who.trim(), what: what.trim() }
  return clause.who === '' || clause.what === '' || performByOn === undefined ? undefined : { ...clause, performByOn }
}
