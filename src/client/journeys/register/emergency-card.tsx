import type { SafetyConcern } from '../../../contract/safety'
import { helplines } from '../../../contract/terms'
import { callPhone } from '../../platform/phone-call'
import { Notice } from '../../ui/notice'
import { PhoneStrip } from '../../ui/phone-strip'
import { Words } from '../../ui/words'

const emergencyNumbers: readonly string[] = ['110', '120', '12338']
const phones = helplines.filter(({ number }) => emergencyNumbers.includes(number)).map(({ number, name }) => ({ number, label: name }))

/** Before anything else: who helps at once, with one tap (人民调解法 25). */
export function EmergencyCard({ concerns }: { concerns: readonly SafetyConcern[] }) {
  return (
    <>
      <Notice tone='overdue' icon='warning' title='现在有危险，请先打电话'>
        人最要紧。登记可以晚点再填，填过的都在。
        {concerns.includes('self-harm') && '心里难受的时候，请马上打 120，或叫一位信得过的人来陪您。您不是一个人。'}
      </Notice>
      <PhoneStrip phones={phones} onCall={callPhone} />
      <Words kind='quiet'>您点的这些只给调解员看，好保护您。对方看不到。</Words>
    </>
  )
}
