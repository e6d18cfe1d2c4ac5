import { useState } from 'react'
import { Button } from '../ui/button'
import { Row } from '../ui/row'
import { TextField } from '../ui/text-field'

interface DeskSearchProps {
  sought: string | undefined
  onSeek: (q: string | undefined) => void
  onFilter: () => void
  isFiltered: boolean
  /** Back to the lists. */
  onClose: () => void
}

/** Looks for what was typed when asked to, not at each letter. */
export function DeskSearch({ sought, onSeek, onFilter, isFiltered, onClose }: DeskSearchProps) {
  const [typed, setTyped] = useState(sought ?? '')
  const seek = () => onSeek(typed.trim() === '' ? undefined : typed.trim())
  return (
    <>
      <TextField label='找一件' value={typed} onChange={setTyped} maxLength={40} placeholder='编号、姓名或电话' />
      <Row kind='wrap'>
        <Button label='找一找' size='small' kind='secondary' icon='search' onPress={seek} />
        <Button label={isFiltered ? '筛选（已选）' : '筛选'} size='small' kind='secondary' icon='list' onPress={onFilter} />
        <Button label='不找了' size='small' kind='quiet' onPress={onClose} />
      </Row>
    </>
  )
}
