import { View, Text } from '@tarojs/components'
import type { Notice, NoticeKind } from '../../../contract/notice'
import { subjectNames } from '../../../contract/terms'
import { pressable } from '../../ui/aria'
import type { IconName } from '../../ui/icon'
import { IconTile } from '../../ui/icon-tile'
import { shownAt, shownClock } from '../../ui/shown-time'
import { groupOf } from './notice-groups'
import { noticeWords } from './notice-words'
import './notice-row.scss'

export interface NoticeRowProps {
  notice: Notice
  now: Date
  onPress: () => void
}

/** One notice: what happened, what about, when; a dot and a word while nobody has read it. */
export function NoticeRow({ notice, now, onPress }: NoticeRowProps) {
  const { kind, at, isRead, facts } = notice
  const sentence = noticeWords(notice, now)
  const about = [timeInGroup(at, now), facts.subject && subjectNames[facts.subject]].filter(Boolean).join(' · ')
  return (
    <View className={`notice-row${isRead ? '' : ' notice-row--unread'}`} hoverClass='notice-row--pressed' onClick={onPress} {...pressable({})}>
      <IconTile name={iconOf(kind)} />
      <View className='notice-row__words'>
        <Text className='notice-row__sentence'>{sentence}</Text>
        <View className='notice-row__about'>
          {!isRead && <View className='notice-row__unread'><View className='notice-row__dot' /><Text>没看</Text></View>}
          <Text>{about}</Text>
        </View>
      </View>
    </View>
  )
}

/** The title above it says 今天 and 昨天 already. */
const timeInGroup = (at: string, now: Date): string => (groupOf(at, now) === '更早' ? shownAt(at, now) : shownClock(at))

function iconOf(kind: NoticeKind): IconName {
  if (kind === 'escalated') return 'clock-alert'
  if (kind === 'rating-asked' || kind === 'rated') return 'star'
  if (kind === 'appointment-reminder' || kind === 'appointment-soon' || kind === 'gathering-reminder' || kind === 'gathering-soon') return 'bell'
  if (kind.startsWith('appointment-')) return 'calendar'
  if (kind === 'gathering-called-off') return 'calendar-off'
  if (kind.startsWith('seat-') || kind === 'waiting-joined') return 'ticket'
  return kind === 'settled' || kind === 'closed' ? 'file-check' : 'document'
}
