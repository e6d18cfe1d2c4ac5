import type { MediationCase } from '../../../contract/mediation-case'
import { serverAddress } from '../../api/origin'
import { previewPhotos } from '../../platform/preview-photos'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { PhotoGrid } from '../../ui/photo-grid'
import { SectionTitle } from '../../ui/section-title'
import { shownDay } from '../../ui/shown-time'

const place = ({ communityName, building, unit }: MediationCase['place']): string => [communityName, building, unit].filter(Boolean).join(' ')

const began = ({ beganOn, isOngoing }: MediationCase, now: Date): string =>
  `${shownDay(`${beganOn}T12:00:00+08:00`, now)}${isOngoing ? '，现在还这样' : ''}`

/** What the resident told us, as they told it; the other side reads only where and since when (domain.md §6.3). */
export function CaseTold({ mediationCase: told, now }: { mediationCase: MediationCase; now: Date }) {
  const isOwn = told.standing === 'applicant'
  return (
    <>
      <SectionTitle title={isOwn ? '您说的事' : '这件事'} />
      <Card>
        {told.story !== '' && <CheckRow label='发生了什么' value={told.story} />}
        <CheckRow label='从哪天开始' value={began(told, now)} />
        <CheckRow label='在哪里' value={place(told.place)} />
        {told.answers.map(({ ask, answer }) => <CheckRow key={ask} label={ask} value={answer} />)}
        {isOwn && <CheckRow label='对方' value={[told.respondent.name, told.respondent.address].filter(Boolean).join(' · ')} />}
        {told.wish !== '' && <CheckRow label='您希望' value={`${told.wish}${told.wantsLawyer ? '（希望有律师在场）' : ''}`} />}
      </Card>
      <CasePhotos photos={told.photos} />
    </>
  )
}

function CasePhotos({ photos }: Pick<MediationCase, 'photos'>) {
  if (photos.length === 0) return null
  const shown = photos.map(({ id, url }) => ({ id, src: serverAddress(url), state: 'ready' as const }))
  const open = (id: string) => previewPhotos(shown.map(({ src }) => src), shown.find((photo) => photo.id === id)?.src ?? '')
  return <Card><PhotoGrid photos={shown} onOpen={open} /></Card>
}
