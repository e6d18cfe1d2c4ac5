import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { Words } from '../../ui/words'
import type { CopySection } from './copy-sections'

/** A long history would be more than a mini-program may draw at once. */
const shownAtOnce = 10

/** Closed at first, so that a long copy stays a short page. */
export function CopySectionCard({ section: { title, icon, unit, entries } }: { section: CopySection }) {
  const [shown, setShown] = useState(0)
  const isOpen = shown > 0
  return (
    <Card>
      <ListRow
        before={<IconTile name={icon} />} title={title} detail={`${String(entries.length)} ${unit}`}
        after={<Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size='small' />} onPress={() => setShown(isOpen ? 0 : shownAtOnce)}
      />
      {entries.slice(0, shown).map(({ id, title: name, lines }) => (
        <View key={id}>
          <Words kind='strong'>{name}</Words>
          <Words kind='quiet' isSelectable>{lines.join('\n')}</Words>
        </View>
      ))}
      {isOpen && entries.length > shown && <Button label={`再看 ${String(Math.min(shownAtOnce, entries.length - shown))} 样`} kind='secondary' size='small' onPress={() => setShown(shown + shownAtOnce)} />}
    </Card>
  )
}
