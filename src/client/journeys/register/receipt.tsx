import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { ReceiptCard } from '../../features/receipt-card/receipt-card'
import { now } from '../../platform/clock'
import { go, useParams } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { useFreshReceipts } from './fresh-receipts'

export default function RegisterReceipt() {
  const { caseId = '' } = useParams('registerReceipt')
  const fresh = useFreshReceipts(({ byCase }) => byCase[caseId])
  // The one just given is at hand; the record is asked only when the screen was opened again.
  const record = useQuery('cases/get', fresh ? undefined : { caseId })
  const bottom = (
    <BottomBar>
      <Button label='约个时间' kind='secondary' onPress={() => go('bookSoonest', { caseId })} />
      <Button label='看进展' onPress={() => go('followCase', { caseId })} />
    </BottomBar>
  )
  return (
    <Screen title='登记回执' heading='我们收到了' lead='请留好回执，以后在「我的」里也能找到' bottom={bottom}>
      {fresh?.isEarlierText && (
        <Notice tone='waiting' icon='info'>上一次提交其实已经收到了。后来改的那几处没有写进去，可以在「看进展」里补充说明。</Notice>
      )}
      {fresh ? <ReceiptCard receipt={fresh.receipt} now={now()} /> : (
        <Loaded query={record} cards={1}>
          {({ case: { receipt } }) => (receipt ? <ReceiptCard receipt={receipt} now={now()} /> : <EmptyState picture='only-yours' title='回执只有申请人能看' />)}
        </Loaded>
      )}
    </Screen>
  )
}
