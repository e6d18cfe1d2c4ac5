import type { DeskFlag, DeskRow } from '../../contract/workbench'
import { levelNames, professionNames, stageNames, subjectNames } from '../../contract/terms'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Row } from '../ui/row'
import { Words } from '../ui/words'
import { dueWords } from './due-words'

const flagWords: Readonly<Record<DeskFlag, string>> = { 'for-other': '代为登记，请慢慢说', safety: '说过有危险，先看安全' }

/** One matter on the list: what and where, how long there is left, and what must not be overlooked. */
export function DeskCard({ row, reader, now, isChosen, onPress }: { row: DeskRow; reader: string | null; now: Date; isChosen: boolean; onPress: () => void }) {
  const due = dueWords(row, now)
  const facts = [
    row.number, stageNames[row.stage], row.level && levelNames[row.level], row.applicant, row.mediatorName === reader ? null : row.mediatorName,
    row.overseer && `已升级至${professionNames[row.overseer]}`, row.nextSitting && row.nextSitting.roomName,
  ].filter(Boolean)
  return (
    <Card kind={isChosen ? 'chosen' : 'plain'} onPress={onPress}>
      <Row kind='spread'>
        <Words kind='strong'>{`${subjectNames[row.subject]} · ${row.building}`}</Words>
        {due && <Chip label={due.label} tone={due.tone} icon={due.icon} />}
      </Row>
      <Words kind='quiet'>{facts.join(' · ')}</Words>
      {row.flags.length > 0 && (
        <Row kind='wrap'>{row.flags.map((flag) => <Chip key={flag} label={flagWords[flag]} tone={flag === 'safety' ? 'overdue' : 'waiting'} icon={flag === 'safety' ? 'shield' : 'person'} />)}</Row>
      )}
    </Card>
  )
}
