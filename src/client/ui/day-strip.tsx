import { ScrollView, View, Text } from '@tarojs/components'
import { aria, pressable } from './aria'
import { useShell } from './shell'
import './day-strip.scss'

/** A day and the gap after it at scale 1, as in day-strip.scss. */
const DAY_PX = 58
const GAP_PX = 8
/** The chosen day stands third, so that one sees what lies on both sides of it. */
const DAYS_BEFORE = 2

export interface DayStripDay {
  /** 2026-03-01 */
  id: string
  /** 今天, 周一 */
  label: string
  /** Day of the month. */
  number: string
  /** Why nothing can be chosen that day, for instance 休息; the day can still be opened to read it. */
  closedReason?: string | undefined
  /** What is unusual about an open day, for instance 调休. */
  mark?: string | undefined
}

export interface DayStripProps {
  days: readonly DayStripDay[]
  selected: string | undefined
  onSelect: (id: string) => void
}

export function DayStrip({ days, selected, onSelect }: DayStripProps) {
  const { scale } = useShell()
  const before = Math.max(0, days.findIndex(({ id }) => id === selected) - DAYS_BEFORE)
  return (
    <ScrollView scrollX scrollWithAnimation scrollLeft={before * (DAY_PX * scale + GAP_PX)} enhanced showScrollbar={false} className='ui-day-strip'>
      <View className='ui-day-strip__days' {...aria({ role: 'tablist', label: '选哪一天' })}>
        {days.map((day) => (
          <View
            key={day.id}
            className={`ui-day-strip__day${day.id === selected ? ' ui-day-strip__day--selected' : ''}${day.closedReason ? ' ui-day-strip__day--closed' : ''}`}
            onClick={() => onSelect(day.id)}
            {...pressable({ role: 'tab', selected: day.id === selected })}
          >
            <Text className='ui-day-strip__label'>{day.label}</Text>
            <Text className='ui-day-strip__number'>{day.number}</Text>
            {(day.closedReason ?? day.mark) && <Text className='ui-day-strip__reason'>{day.closedReason ?? day.mark}</Text>}
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
