import { useState } from 'react'
import type { SetLimits } from '../../contract/admin-calendar'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { back } from '../platform/navigation'
import { toast } from '../platform/toast'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { TextField } from '../ui/text-field'
import { SettingRefused } from './settings/setting-refused'

/** In the order a case meets them. */
const fields: readonly (readonly [keyof SetLimits, string])[] = [
  ['acceptHours', '受理（小时）'], ['acknowledgeMinutes', '签收（分钟）'], ['contactHours', '首次联系（小时）'], ['meetHours', '组织调解（小时）'], ['mediationDays', '调解期限（天）'],
  ['brigadeChiefAfterMinutes', '所长之后多久告诉大队长（分钟）'], ['deputyBureauChiefAfterMinutes', '大队长之后多久告诉副局长（分钟）'], ['reopenDays', '结单后可提异议（天）'],
  ['bookingNoticeMinutes', '最晚提前多久预约（分钟）'], ['bookingChangeMinutes', '最晚提前多久改约（分钟）'], ['offerMinutes', '约吧空位留多久（分钟）'],
]

export default function AdminLimits() {
  const found = useQuery('admin/limits', {})
  return (
    <Screen title='时限和预约规则' onRefresh={found.refresh}>
      <Loaded query={found}>{({ limits, version }) => <LimitsForm key={version} limits={limits} version={version} />}</Loaded>
    </Screen>
  )
}

function LimitsForm({ limits, version }: { limits: SetLimits; version: number }) {
  const [set, setSet] = useState(limits)
  const { run, isBusy, problem } = useCommand('admin/setLimits', ['admin/', 'cases/', 'workbench/'])
  const save = async () => {
    const result = await run({ limits: set, version })
    if (!result.ok) return
    toast(`存好了，${result.output.recomputed} 件正在办的按新时限算`)
    back()
  }
  return (
    <>
      <Notice>存好就生效。正在走的时限也按新的算，居民看到的最晚时间会跟着变。</Notice>
      {fields.map(([name, label]) => (
        <TextField key={name} label={label} keyboard='number' maxLength={5} value={String(set[name])} onChange={(value) => setSet({ ...set, [name]: Number(value) })} />
      ))}
      <SettingRefused problem={problem} />
      <Button label='存好' isBusy={isBusy} onPress={() => void save()} />
    </>
  )
}
