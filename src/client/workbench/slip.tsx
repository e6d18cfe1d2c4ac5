import { useQuery } from '../api/use-query'
import { now } from '../platform/clock'
import { replace, useParams } from '../platform/navigation'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { CheckRow } from '../ui/check-row'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { shownAt } from '../ui/shown-time'
import { Words } from '../ui/words'
import { OfficeLoaded } from './office-loaded'

/** 受理单: what the resident takes along, read out on the telephone or copied at the counter. */
export default function WorkSlip() {
  const { caseId = '' } = useParams('workSlip')
  const query = useQuery('cases/slip', { caseId })
  return (
    <Screen
      title='受理单' heading='请念给对方听，或抄在纸上'
      bottom={query.data && <BottomBar><Button label='打开这件事' onPress={() => replace('workCase', { caseId })} /></BottomBar>}
    >
      <OfficeLoaded query={query}>
        {({ receipt, slip }) => (
          <>
            <Card kind='hero'>
              <Words kind='quiet'>编号</Words>
              <Words kind='section' isSelectable>{receipt.number}</Words>
              {slip !== null && (
                <>
                  <Words kind='quiet'>六位受理码</Words>
                  <Words kind='title' isSelectable>{slip.replace(/^(\d{3})/, '$1 ')}</Words>
                </>
              )}
            </Card>
            {slip === null
              ? <Notice tone='done' icon='done' title='当事人已经认领'>他在手机上看得到每一步，不用再给受理码。</Notice>
              : <Card kind='marked'><Words>{`“打开小程序，在‘我的’里点‘我有受理单’，填编号和这六位数字，就能看到办到哪一步。我们最晚 ${shownAt(receipt.acceptBy, now())} 前答复您。”`}</Words></Card>}
            <Card>
              <CheckRow label='登记时间' value={shownAt(receipt.registeredAt, now())} />
              <CheckRow label='回执核验码' value={receipt.verifyCode} />
            </Card>
          </>
        )}
      </OfficeLoaded>
    </Screen>
  )
}
