import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { ReceiptCard } from '../../features/receipt-card/receipt-card'
import { now } from '../../platform/clock'
import { go, useParams } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'

/** The receipt again, at any time: proof of the day mediation was asked for. */
export default function Receipt() {
  const { caseId } = useParams('followReceipt')
  const query = useQuery('cases/get', caseId === undefined ? undefined : { caseId })
  return (
    <Screen title='登记回执' onRefresh={query.refresh}>
      <Loaded query={query}>
        {({ case: { receipt } }) => receipt
          ? (
            <>
              <ReceiptCard receipt={receipt} now={now()} />
              <Button label='核验这张回执' kind='quiet' onPress={() => go('followVerify', { number: receipt.number, code: receipt.verifyCode })} />
            </>
            )
          : <EmptyState picture='only-yours' title='回执在登记人手里' advice='只有登记这件事的人能看到回执。' />}
      </Loaded>
    </Screen>
  )
}
