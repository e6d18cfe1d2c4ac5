import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { api } from '../api/client'
import { useQuery } from '../api/use-query'
import { apiOrigin } from '../api/origin'
import { Loaded } from '../features/loaded/loaded'
import { savePdf } from '../platform/save-pdf'
import { toast } from '../platform/toast'
import { routeUrl } from '../routes'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { ConfirmSheet } from '../ui/confirm-sheet'
import { ListRow } from '../ui/list-row'
import { SelectField } from '../ui/picker-field'
import { Screen } from '../ui/screen'
import { SettingRefused } from './settings/setting-refused'

const gate = '小区大门'

/** 智慧门牌: a community's codes, new ones, and the sheet to print. */
export default function AdminPlaceCodes() {
  const places = useQuery('places/list', {})
  const [chosen, setChosen] = useState<string>()
  const [building, setBuilding] = useState<string>()
  const [withdrawing, setWithdrawing] = useState<string>()
  const communities = places.data?.communities ?? []
  const communityId = chosen ?? communities[0]?.id
  const codes = useQuery('admin/placeCodes', communityId === undefined ? undefined : { communityId })
  const make = useCommand('admin/makePlaceCodes', ['admin/'])
  const withdraw = useCommand('admin/withdrawPlaceCode', ['admin/'])
  const sheet = usePlateSheet()
  const houses = communities.find(({ id }) => id === communityId)?.buildings.map(({ name }) => name) ?? []
  const makeNew = async () => {
    if (communityId === undefined || building === undefined) return
    const result = await make.run({ communityId, building: building === gate ? null : building })
    if (result.ok) toast(`做好 ${result.output.made.length} 个`)
  }
  const giveUp = async (code: string) => {
    const result = await withdraw.run({ code })
    if (!result.ok) return
    toast('已作废')
    setWithdrawing(undefined)
  }
  return (
    <Screen title='门牌码' onRefresh={codes.refresh}>
      <SelectField label='社区' options={communities.map(({ id, name }) => ({ value: id, label: name }))} value={communityId} onChange={(id) => { setChosen(id); setBuilding(undefined) }} />
      <SelectField label='楼栋' hint='不选就是整个社区' options={[gate, ...houses].map((name) => ({ value: name, label: name }))} value={building} onChange={setBuilding} />
      <Button
        label='下载打印页（PDF）' icon='download' isBusy={sheet.isBusy} disabledReason={communityId === undefined ? '请先选社区' : undefined}
        onPress={() => void sheet.open(communityId ?? '', building === gate ? undefined : building)}
      />
      <Button label='给没有码的入口做新码' kind='secondary' isBusy={make.isBusy} disabledReason={building === undefined ? '请先选楼栋' : undefined} onPress={() => void makeNew()} />
      <SettingRefused problem={make.problem} />
      <Loaded query={codes}>
        {({ codes: all }) => (
          <Card>
            {all.filter((one) => building === undefined || (one.building ?? gate) === building).map(({ code, building: house, unit, isActive }) => (
              <ListRow
                key={code} title={[house ?? gate, unit].filter(Boolean).join(' ')} detail={`${code.slice(0, 5)} ${code.slice(5)}`}
                after={isActive ? <Button label='作废' size='small' kind='secondary' onPress={() => setWithdrawing(code)} /> : <Chip label='已作废' tone='plain' />}
              />
            ))}
          </Card>
        )}
      </Loaded>
      {withdrawing !== undefined && (
        <ConfirmSheet
          title='作废这个码？' explanation='贴着的旧牌子扫了就打不开，请再做一个新的换上。' confirmLabel='作废' isDanger isBusy={withdraw.isBusy} error={withdraw.problem?.message}
          onConfirm={() => void giveUp(withdrawing)} onClose={() => setWithdrawing(undefined)}
        />
      )}
    </Screen>
  )
}

function usePlateSheet() {
  const [isBusy, setIsBusy] = useState(false)
  const open = async (communityId: string, building: string | undefined) => {
    setIsBusy(true)
    try {
      const { pdf, fileName } = await api.admin.placeCodeSheet({ communityId, ...(building !== undefined && { building }), address: `${pagesOrigin()}/#${routeUrl('visitPlace')}` })
      if ((await savePdf({ name: fileName, base64: pdf })) === 'not-saved') toast('没能打开，请在电脑上再试')
    } catch {
      toast('没能做好，请稍后再试')
    }
    setIsBusy(false)
  }
  return { isBusy, open }
}

/** Where the pages are served: the API's own address, or on H5 without one the address of this page. */
const pagesOrigin = (): string => apiOrigin || (typeof location === 'undefined' ? '' : location.origin)
