import { useState } from 'react'
import { leadKinds, mostLeadPhotos, type LeadKind } from '../../contract/lead'
import { helplines, leadKindNames } from '../../contract/terms'
import { fieldErrors } from '../api/field-errors'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { replace } from '../platform/navigation'
import { callPhone } from '../platform/phone-call'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ChoiceCard } from '../ui/choice-card'
import { ChoiceGroup } from '../ui/choice-group'
import { Notice } from '../ui/notice'
import { PhoneStrip } from '../ui/phone-strip'
import { PhotoGrid } from '../ui/photo-grid'
import { Screen } from '../ui/screen'
import { TextArea } from '../ui/text-area'
import { StepRefused } from './dispatching/step-refused'
import { PlaceFields } from './intake/place-fields'
import { useLeadPhotos } from './intake/use-lead-photos'

const urgent = helplines.filter(({ number }) => ['110', '120', '119'].includes(number)).map(({ number, name }) => ({ number, label: name }))

/** 报个情况: where and what was seen from outside; who it is about is for the desk to find out. */
export default function WorkReport() {
  const places = useQuery('places/list', {})
  const { run, isBusy, problem } = useCommand('leads/report', ['leads/'])
  const [isNobodyInDanger, setIsNobodyInDanger] = useState(false)
  const [kind, setKind] = useState<LeadKind>()
  const [place, setPlace] = useState({ communityId: '', building: '' })
  const [words, setWords] = useState('')
  const photos = useLeadPhotos()
  const errors = fieldErrors(problem)
  const missing = !isNobodyInDanger ? '请先看看有没有人有危险'
    : kind === undefined ? '请选看见了什么'
      : place.communityId === '' || place.building.trim() === '' ? '请填写在哪里'
        : words.trim() === '' ? '请写几个字' : photos.isSending ? '照片还在传' : undefined
  const report = async () => {
    if (kind === undefined || missing !== undefined) return
    const result = await run({ isNobodyInDanger: true, kind, place: { communityId: place.communityId, building: place.building.trim() }, words: words.trim(), photoIds: photos.ready })
    if (!result.ok) return
    toast('收到了，谢谢您')
    replace('workMyLeads', {})
  }
  return (
    <Screen title='报个情况' heading='您看见了什么？' lead='只说地方和事情，不用去劝，也不用问是谁。' bottom={<BottomBar><Button label='报上去' isBusy={isBusy} disabledReason={missing} onPress={() => void report()} /></BottomBar>}>
      <Notice tone='overdue' icon='warning' title='有人受伤、动手或着火，先打电话'>人最要紧，打完电话再来说。</Notice>
      <PhoneStrip phones={urgent} onCall={callPhone} />
      <ChoiceCard kind='checkbox' title='现在没有人有危险' isSelected={isNobodyInDanger} onPress={() => setIsNobodyInDanger(!isNobodyInDanger)} />
      <ChoiceGroup label='是哪种情况' isLabelShown>
        {leadKinds.map((one) => <ChoiceCard key={one} title={leadKindNames[one]} isSelected={kind === one} onPress={() => setKind(one)} />)}
      </ChoiceGroup>
      <Loaded query={places} cards={1}>
        {({ communities }) => <PlaceFields communities={communities} place={place} onChange={(changed) => setPlace({ ...place, ...changed })} errorAt={(path) => errors[path]} />}
      </Loaded>
      <TextArea label='看见的事' hint='例如：楼下两个人为车位吵。不写姓名、电话、身份证号' maxLength={300} value={words} error={errors['words']} onChange={setWords} />
      <PhotoGrid photos={photos.items} onRemove={photos.remove} onRetry={photos.retry} {...(photos.items.length < mostLeadPhotos && { onAdd: photos.add })} />
      {photos.remark && <Notice tone='waiting'>{photos.remark}</Notice>}
      {problem && Object.keys(errors).length === 0 && <StepRefused problem={problem} />}
    </Screen>
  )
}
