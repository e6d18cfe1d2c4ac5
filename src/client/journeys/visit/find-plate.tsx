import { useState } from 'react'
import { canScan, scanCode } from '../../platform/scan'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { TextField } from '../../ui/text-field'
import { placeCodeIn } from './place-code-in'

const unreadable = '这不是楼门上的码，请对准门牌再扫一次，或照着上面的字输入'
const longest = 40

export interface FindPlateProps {
  /** Opened by something that holds no code. */
  isUnreadable: boolean
  onFound: (code: string) => void
}

/** Scanning the plate on a door, or typing what is printed under its code. */
export function FindPlate({ isUnreadable, onFound }: FindPlateProps) {
  const [isWrongCode, setIsWrongCode] = useState(isUnreadable)
  const [typed, setTyped] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const [isScanning, setIsScanning] = useState(false)
  const found = placeCodeIn(typed)

  const scan = async () => {
    setIsScanning(true)
    const said = await scanCode()
    setIsScanning(false)
    if (said === undefined) return
    const code = placeCodeIn(said)
    setIsWrongCode(code === undefined)
    if (code !== undefined) onFound(code)
  }
  const open = () => {
    setHasTried(true)
    if (found !== undefined) onFound(found)
  }

  return (
    <Screen
      title='门牌' heading='您在哪个楼门？' lead={canScan ? '扫一扫门牌上的码，不用自己填地方。' : '用手机相机扫门牌会直接打开，也可以照着上面的码输入。'}
      bottom={<BottomBar><Button label='看看这里谁负责' onPress={open} /></BottomBar>}
    >
      {isWrongCode && <Notice tone='waiting' icon='scan' isAlert>{unreadable}</Notice>}
      {canScan && <Button kind='secondary' icon='scan' label='扫门牌码' isBusy={isScanning} busyLabel='正在扫…' onPress={() => void scan()} />}
      <TextField
        label='门牌码' hint='印在二维码下面，10 个字母和数字，大小写都行' maxLength={longest} value={typed} onChange={setTyped}
        {...(hasTried && found === undefined ? { error: '码不完整，请照门牌上的再输一次' } : {})}
      />
      <Card>
        <ListRow before={<IconTile name='users-round' />} title='这里谁负责、现在谁值班' detail='社区民警、网格员、最近的调解室，一点就能打过去' />
        <ListRow before={<IconTile name='pin' />} title='登记时不用再填地方' detail='小区、楼号、单元都替您填好，还可以改' />
        <ListRow before={<IconTile name='lock' />} title='码里没有您的信息' detail='它只说这是哪个楼门，不记谁扫过' />
      </Card>
    </Screen>
  )
}
