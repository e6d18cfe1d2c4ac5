import { Text, View } from '@tarojs/components'
import type { Receipt } from '../../../contract/receipt'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { Words } from '../../ui/words'
import { nextWords, proofWords, receiptRows } from './receipt-words'
import { SaveReceipt } from './save-receipt'
import './receipt-card.scss'

/** 时效回执 (domain.md §6.4): number, time, code, and what happens next by when; to be kept as a picture. */
export function ReceiptCard({ receipt, now }: { receipt: Receipt; now: Date }) {
  return (
    <>
      <Card kind='hero'>
        {receiptRows(receipt).map(({ label, value }) => (
          <View key={label} className='receipt-card__row'>
            <Words kind='quiet'>{label}</Words>
            <Words kind='section' isSelectable>{value}</Words>
          </View>
        ))}
      </Card>
      <Card>
        <View className='receipt-card__next'>
          <Icon name='clock' />
          <Text className='receipt-card__next-title'>接下来</Text>
        </View>
        <Words>{nextWords(receipt, now)}</Words>
        <Words kind='quiet'>{proofWords}</Words>
      </Card>
      <SaveReceipt receipt={receipt} />
    </>
  )
}
