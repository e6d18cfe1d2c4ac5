import { mostCounted, type DueWindow } from '../../contract/workbench'
import { ChoiceChip } from '../ui/chip'
import { Row } from '../ui/row'

export interface DeskCounts { overdue: number; soon: number; all: number }

const shown = (count: number): string => (count >= mostCounted ? `${mostCounted - 1}+` : String(count))

/** How many are missed, due within two hours, and there at all; each is also the way to see only those. */
export function DeskChips({ counts, due, onChoose }: { counts: DeskCounts | undefined; due: DueWindow | undefined; onChoose: (due: DueWindow | undefined) => void }) {
  const count = (number: number | undefined): string => (number === undefined ? '' : ` ${shown(number)}`)
  return (
    <Row kind='wrap'>
      <ChoiceChip kind='radio' tone='overdue' label={`已超时${count(counts?.overdue)}`} isSelected={due === 'overdue'} onPress={() => onChoose('overdue')} />
      <ChoiceChip kind='radio' tone='waiting' label={`2 小时内${count(counts?.soon)}`} isSelected={due === 'soon'} onPress={() => onChoose('soon')} />
      <ChoiceChip kind='radio' tone='brand' label={`全部${count(counts?.all)}`} isSelected={due === undefined} onPress={() => onChoose(undefined)} />
    </Row>
  )
}
