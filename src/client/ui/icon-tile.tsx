import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import './icon-tile.scss'

/** An icon on its tinted square, at the start of a row. */
export function IconTile({ name }: { name: IconName }) {
  return <View className='ui-icon-tile'><Icon name={name} /></View>
}
