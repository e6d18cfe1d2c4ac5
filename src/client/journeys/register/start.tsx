import { useParams } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { IconTile } from '../../ui/icon-tile'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { DraftsList } from './drafts-list'
import { openStep } from './step-navigation'
import { drafts, useDrafts } from './use-drafts'

export default function Start() {
  const { communityId = '', building = '', unit = '' } = useParams('registerStart')
  const door = [building, unit].filter(Boolean).join(' ')
  const all = useDrafts(({ drafts: known }) => known)
  const begun = all.filter(({ safety }) => safety !== null)
  const begin = () => {
    // One nobody wrote into yet is taken up again, so that looking in leaves nothing behind.
    const untouched = all.find(({ safety }) => safety === null)
    if (untouched) drafts.getState().remove(untouched.id)
    openStep('safety', drafts.getState().begin({ communityId, building, unit }).id)
  }
  return (
    <Screen
      title='登记纠纷' heading='把烦心事告诉我们' lead='一次只问一件，大约五分钟'
      bottom={<BottomBar><Button label={begun.length > 0 ? '新登记一件' : '开始登记'} onPress={begin} /></BottomBar>}
    >
      {communityId !== '' && <Notice tone='done' icon='pin'>{`${door === '' ? '小区' : door}已替您填好，可以改`}</Notice>}
      {begun.length > 0 && <DraftsList begun={begun} />}
      <Card>
        <ListRow before={<IconTile name='heart' />} title='不收费，自愿的' detail='随时可以停下、撤回，不影响您去法院（人民调解法第 3、4 条）' />
        <ListRow before={<IconTile name='done' />} title='边填边存' detail='接个电话、关掉微信，回来接着填' />
        <ListRow before={<IconTile name='clock' />} title='看得见的时限' detail='提交就有回执，写明几点前给您答复' />
      </Card>
      <Notice icon='lock'>填的内容只用来调解这件事，只给办理的工作人员看；对方的信息只用来请他来调解（个人信息保护法第 6、17 条）。</Notice>
    </Screen>
  )
}
