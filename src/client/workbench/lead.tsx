import { useState } from 'react'
import { dismissReasons } from '../../contract/lead'
import { dismissReasonNames, leadKindNames } from '../../contract/terms'
import { serverAddress } from '../api/origin'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { now } from '../platform/clock'
import { back, go, useParams } from '../platform/navigation'
import { previewPhotos } from '../platform/preview-photos'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { CheckRow } from '../ui/check-row'
import { ConfirmSheet } from '../ui/confirm-sheet'
import { ListRow } from '../ui/list-row'
import { Notice } from '../ui/notice'
import { PhotoGrid } from '../ui/photo-grid'
import { Screen } from '../ui/screen'
import { shownAt } from '../ui/shown-time'
import { Words } from '../ui/words'
import { OfficeLoaded } from './office-loaded'

export default function WorkLead() {
  const { leadId = '' } = useParams('workLead')
  const query = useQuery('leads/get', { leadId })
  const dismissal = useCommand('leads/dismiss', ['leads/'])
  const [isAsking, setIsAsking] = useState(false)
  const dismiss = async (given?: string) => {
    const reason = dismissReasons.find((one) => one === given)
    if (!reason) return
    const result = await dismissal.run({ leadId, reason })
    if (!result.ok) return
    toast('记下了')
    back()
  }
  const lead = query.data?.lead
  const bar = lead?.state === 'new' && (
    <BottomBar>
      <Button label='不立案' kind='secondary' onPress={() => setIsAsking(true)} />
      <Button label='打过电话，登记' onPress={() => go('workIntake', { leadId })} />
    </BottomBar>
  )
  return (
    <Screen title='线索' onRefresh={query.refresh} bottom={bar}>
      <OfficeLoaded query={query}>
        {({ lead: { kind, words, communityName, building, reportedAt, reporterName, photos, settled, caseId } }) => {
          const shown = photos.map(({ id, url }) => ({ id, src: serverAddress(url), state: 'ready' as const }))
          return (
            <>
              <Card kind='marked'>
                <Words kind='section'>{leadKindNames[kind]}</Words>
                <Words isSelectable>{words}</Words>
              </Card>
              <Card>
                {shown.length > 0 && <PhotoGrid photos={shown} onOpen={(id) => previewPhotos(shown.map(({ src }) => src), shown.find((one) => one.id === id)?.src ?? '')} />}
                <CheckRow label='在哪里' value={`${communityName} ${building}`} />
                <CheckRow label='谁报的' value={`${reporterName}，${shownAt(reportedAt, now())}`} />
              </Card>
              {settled && <Notice tone='done' icon='done' title={caseId === null ? '没有立案' : '已经立案'}>{[`${settled.by}，${shownAt(settled.at, now())}`, settled.reason && dismissReasonNames[settled.reason], settled.note].filter(Boolean).join('。')}</Notice>}
              {caseId !== null && <Card><ListRow title='打开这件事' onPress={() => go('workCase', { caseId })} /></Card>}
            </>
          )
        }}
      </OfficeLoaded>
      {isAsking && (
        <ConfirmSheet
          title='不立案？' explanation='报的人会看到“看过了，不用再办”，看不到原因。' confirmLabel='不立案' reasonQuestion='为什么不立案'
          reasons={dismissReasons.map((value) => ({ value, label: dismissReasonNames[value] }))} isBusy={dismissal.isBusy} error={dismissal.problem?.message}
          onConfirm={(reason) => void dismiss(reason)}
          onClose={() => {
            setIsAsking(false)
            dismissal.clearProblem()
          }}
        />
      )}
    </Screen>
  )
}
