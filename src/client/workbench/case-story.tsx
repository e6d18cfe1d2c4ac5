import type { MediationCase } from '../../contract/mediation-case'
import { disputeKindNames, safetyConcernQuestions } from '../../contract/terms'
import { serverAddress } from '../api/origin'
import { previewPhotos } from '../platform/preview-photos'
import { Card } from '../ui/card'
import { CheckRow } from '../ui/check-row'
import { Notice } from '../ui/notice'
import { PhotoGrid } from '../ui/photo-grid'
import { SectionTitle } from '../ui/section-title'
import { shownDay } from '../ui/shown-time'
import { Words } from '../ui/words'

/** What happened, as it was told at registration; answers about danger come before it. */
export function CaseStory({ told, now }: { told: MediationCase; now: Date }) {
  const photos = told.photos.map(({ id, url }) => ({ id, src: serverAddress(url), state: 'ready' as const }))
  const open = (id: string) => previewPhotos(photos.map(({ src }) => src), photos.find((photo) => photo.id === id)?.src ?? '')
  return (
    <>
      {told.safety && told.safety.length > 0 && (
        <Notice tone='overdue' icon='shield' title='先看安全'>{told.safety.map((concern) => safetyConcernQuestions[concern]).join('；')}。有危险先报 110，双方不要安排在一起。</Notice>
      )}
      <Card>
        <SectionTitle title='发生了什么' />
        {told.story !== '' && <Words isSelectable>{told.story}</Words>}
        {photos.length > 0 && <PhotoGrid photos={photos} onOpen={open} />}
        <CheckRow label='从哪天开始' value={`${shownDay(`${told.beganOn}T12:00:00+08:00`, now)}${told.isOngoing ? '，现在还这样' : ''}`} />
        <CheckRow label='在哪里' value={[told.place.communityName, told.place.building, told.place.unit].filter(Boolean).join(' ')} />
        <CheckRow label='类型' value={disputeKindNames[told.kind]} />
        {told.answers.map(({ ask, answer }) => <CheckRow key={ask} label={ask} value={answer} />)}
        {told.wish !== '' && <CheckRow label='希望怎么解决' value={`${told.wish}${told.wantsLawyer ? '（希望有律师在场）' : ''}`} />}
      </Card>
    </>
  )
}
