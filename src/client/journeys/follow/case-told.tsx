import type { MediationCase } from '../../../contract/mediation-case'
import { serverAddress } from '../../api/origin'
import { previewPhotos } from '../../platform/preview-photos'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { PhotoGrid } from '../../ui/photo-grid'
import { SectionTitle } from '../../ui/section-title'

const place = ({ communityName, building, unit }: MediationCase['place']): string => [communityName, building, unit].filter(Boolean).join(' ')

/** What the resident told us, as they told it. */
export function CaseTold({ mediationCase: told }: { mediationCase: MediationCase }) {
  const photos = told.photos.map(({ id, url }) => ({ id, src: serverAddress(url), state: 'ready' as const }))
  const open = (id: string) => previewPhotos(photos.map(({ src }) => src), photos.find((photo) => photo.id === id)?.src ?? '')
  return (
    <>
      <SectionTitle title='您说的事' />
      <Card>
        <CheckRow label='发生了什么' value={told.story} />
        <CheckRow label='从哪天开始' value={`${told.beganOn}${told.isOngoing ? '，现在还这样' : ''}`} />
        <CheckRow label='在哪里' value={place(told.place)} />
        {told.answers.map(({ ask, answer }) => <CheckRow key={ask} label={ask} value={answer} />)}
        <CheckRow label='对方' value={[told.respondent.name, told.respondent.address].filter(Boolean).join(' · ')} />
        <CheckRow label='您希望' value={`${told.wish}${told.wantsLawyer ? '（希望有律师在场）' : ''}`} />
      </Card>
      {photos.length > 0 && (
        <Card>
          <PhotoGrid photos={photos} onOpen={open} />
        </Card>
      )}
    </>
  )
}
