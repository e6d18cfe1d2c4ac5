import { View, Text } from '@tarojs/components'
import { useElderView } from '../../platform/elder-view'
import { toast } from '../../platform/toast'
import { pressable } from '../../ui/aria'
import './larger-letters.scss'

/** The way into the elder view that nobody has to look for. */
export function LargerLetters() {
  const setElder = useElderView((view) => view.setElder)
  const turnOn = () => {
    setElder(true)
    toast('字和按钮放大了')
  }
  return (
    <View className='larger-letters' hoverClass='larger-letters--pressed' onClick={turnOn} {...pressable({})}>
      <Text>字大一点</Text>
    </View>
  )
}
