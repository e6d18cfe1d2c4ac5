import { View, Text } from '@tarojs/components'
import { aria, pressable } from './aria'
import './tab-row.scss'

export interface TabRowTab {
  id: string
  label: string
}

/** Lists of one screen beside each other: one is shown, the others are a press away. */
export function TabRow({ label, tabs, selected, onSelect }: { label: string; tabs: readonly TabRowTab[]; selected: string; onSelect: (id: string) => void }) {
  return (
    <View className='ui-tab-row' {...aria({ role: 'tablist', label })}>
      {tabs.map((tab) => (
        <View
          key={tab.id}
          className={`ui-tab-row__tab${tab.id === selected ? ' ui-tab-row__tab--selected' : ''}`}
          onClick={() => onSelect(tab.id)}
          {...pressable({ role: 'tab', selected: tab.id === selected })}
        >
          <Text>{tab.label}</Text>
        </View>
      ))}
    </View>
  )
}
