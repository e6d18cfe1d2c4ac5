import type { MediationCase } from '../../contract/mediation-case'
import { levelNames, stageNames, subjectNames } from '../../contract/terms'
import { now } from '../platform/clock'
import { Card } from '../ui/card'
import { Columns } from '../ui/panes'
import { ScreenHeading } from '../ui/screen-heading'
import { SectionTitle } from '../ui/section-title'
import { shownAt } from '../ui/shown-time'
import { Timeline } from '../ui/timeline'
import { Words } from '../ui/words'
import { CaseAgreed, CaseSittings } from './case-agreed'
import { CaseClocks } from './case-clocks'
import { CaseHandlers, CaseParties } from './case-parties'
import { CaseStory } from './case-story'
import { JointNow } from './dispatching/joint-now'
import { FollowingCard } from './mediating/following-card'
import { RecordsCard } from './mediating/records-card'
import { staffTimelineWords } from './staff-timeline'
import { StepRow } from './step-buttons'
import { HomeBefore } from './home-before'
import { standingWords } from './standing-words'

/** A case's whole story on one page, for those who handle it. `isPane`: beside the list, with its steps at the top. */
export function CasePanel({ mediationCase, isPane }: { mediationCase: MediationCase; isPane: boolean }) {
  const at = now()
  const { subject, place, number, level, stage, registeredAt } = mediationCase
  const facts = [number, `${shownAt(registeredAt, at)} 登记`, level && levelNames[level], stageNames[stage]].filter(Boolean).join(' · ')
  const title = `${subjectNames[subject]} · ${[place.building, place.unit].filter(Boolean).join(' ')}`
  const events = [...mediationCase.timeline].sort((one, other) => other.seq - one.seq)
  const clocks = <CaseClocks deadlines={mediationCase.deadlines} now={at} />
  const story = <CaseStory told={mediationCase} now={at} />
  const parties = <CaseParties id={mediationCase.id} applicant={mediationCase.applicant} respondent={mediationCase.respondent} />
  const outcome = (
    <>
      <CaseAgreed agreement={mediationCase.agreement} now={at} />
      {mediationCase.following && <FollowingCard following={mediationCase.following} now={at} />}
      <RecordsCard sittingRecords={mediationCase.sittingRecords} now={at} />
    </>
  )
  const record = (
    <Card>
      <SectionTitle title='经过' />
      <Timeline items={events.map((entry) => staffTimelineWords(entry, at))} />
    </Card>
  )
  const sittings = <CaseSittings appointments={mediationCase.appointments} now={at} />
  const handlers = <><CaseHandlers people={mediationCase.people} room={mediationCase.room} /><JointNow handlers={mediationCase.jointHandlers} /></>
  return (
    <>
      <ScreenHeading heading={title} lead={facts} />
      {isPane && <StepRow mediationCase={mediationCase} />}
      <Card kind='marked'><Words kind='strong'>{standingWords(mediationCase, at)}</Words></Card>
      {isPane
        ? <Columns wide={<>{story}{outcome}{record}</>} narrow={<>{clocks}<HomeBefore caseId={mediationCase.id} />{parties}{sittings}{handlers}</>} />
        : <>{clocks}<HomeBefore caseId={mediationCase.id} />{story}{parties}{sittings}{outcome}{record}{handlers}</>}
    </>
  )
}
