import { now } from '../../platform/clock'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { DateField } from '../../ui/picker-field'
import { Row } from '../../ui/row'
import { dayOf } from '../../ui/shown-time'
import { TextArea } from '../../ui/text-area'
import { StepScreen } from './step-screen'

export default function Story() {
  return (
    <StepScreen name='story'>
      {({ draft, change, leave, errorAt }) => (
        <>
          <TextArea
            label='经过' hint='什么时候、谁、做了什么、您说过什么' maxLength={2000} value={draft.story} error={errorAt('story')}
            placeholder='例如：上周起，楼上每天夜里十一点以后拖桌子……'
            onChange={(story) => change({ story })} onLeave={() => leave('story')}
          />
          <DateField
            label='大概哪天开始的' latest={dayOf(now())} value={draft.beganOn || undefined} error={errorAt('beganOn')}
            onChange={(beganOn) => change({ beganOn })}
          />
          <ChoiceGroup label='现在还有吗' isLabelShown error={errorAt('isOngoing')}>
            <Row kind='wrap'>
              <ChoiceChip kind='radio' label='还在发生' isSelected={draft.isOngoing === true} onPress={() => change({ isOngoing: true })} />
              <ChoiceChip kind='radio' label='已经停了' isSelected={draft.isOngoing === false} onPress={() => change({ isOngoing: false })} />
            </Row>
          </ChoiceGroup>
        </>
      )}
    </StepScreen>
  )
}
