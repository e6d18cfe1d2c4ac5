// The copy as somebody reads it: by kind, each thing with its lines. The file holds the same and more exactly.
import { agreementFormNames, appointmentStateNames, dataKindNames, personEventNames, ratingLevelNames, ratingTagNames, stageNames, subjectNames } from '../../../contract/terms'
import type { DataKind } from '../../../contract/own-data'
import type { OutputOf } from '../../api/operation'
import { aboutWords } from '../../features/appointment-card/appointment-words'
import { timelineWords } from '../../features/case-timeline/timeline-words'
import { placeWords } from '../../features/gathering-card/place-words'
import type { IconName } from '../../ui/icon'
import { shownAt, shownRange } from '../../ui/shown-time'
import { kindIcons, units } from './kept-words'

export type OwnDocument = OutputOf<'ownData/export'>['document']
type CaseCopy = OwnDocument['cases'][number]

export interface CopyEntry {
  id: string
  title: string
  /** Each on a line of its own. */
  lines: readonly string[]
}
export interface CopySection {
  id: DataKind | 'history'
  title: string
  icon: IconName
  unit: string
  entries: readonly CopyEntry[]
}

const said = (label: string, value: string | null | undefined): string[] => (value ? [`${label}：${value}`] : [])

export function copySections(document: OwnDocument, now: Date, communityName: string | undefined): CopySection[] {
  const { profile, cases, appointments, gatherings, ratings, photos, notices, devices, history } = document
  const sections: Omit<CopySection, 'icon' | 'unit'>[] = [
    { id: 'profile', title: dataKindNames.profile, entries: profile.name === null && profile.phone === null ? [] : [{
      id: 'profile', title: profile.name ?? '没有称呼',
      lines: [...said('电话', profile.phone), ...said('住处', [communityName, profile.building, profile.unit].filter(Boolean).join(' '))],
    }] },
    { id: 'cases', title: dataKindNames.cases, entries: cases.map((one) => caseEntry(one, now)) },
    { id: 'photos', title: dataKindNames.photos, entries: photos.map(({ id, sentAt, byteLength, caseNumber }) => ({
      id, title: `${shownAt(sentAt, now)} 传的照片`, lines: [`${String(Math.max(1, Math.round(byteLength / 1024)))} KB${caseNumber === null ? '，没有交上去' : ` · ${caseNumber}`}`],
    })) },
    { id: 'appointments', title: dataKindNames.appointments, entries: appointments.map((one) => ({
      id: one.id, title: shownRange(one.startsAt, one.endsAt, now),
      lines: [`${appointmentStateNames[one.state]} · ${aboutWords(one)} · ${one.room.name}`, ...said('想谈', one.topic)],
    })) },
    { id: 'gatherings', title: dataKindNames.gatherings, entries: gatherings.map((one) => ({
      id: one.id, title: one.title, lines: [shownRange(one.startsAt, one.endsAt, now), one.place.name, ...(one.mine ? [placeWords(one.mine)] : [])],
    })) },
    { id: 'ratings', title: dataKindNames.ratings, entries: ratings.map(({ caseNumber, gatheringTitle, level, tags, comment, ratedAt }) => ({
      id: ratedAt, title: `${caseNumber ?? gatheringTitle ?? ''} ${ratingLevelNames[level]}`,
      lines: [shownAt(ratedAt, now), ...said('您选的', tags.map((tag) => ratingTagNames[tag]).join('、')), ...said('您写的', comment)],
    })) },
    { id: 'notices', title: dataKindNames.notices, entries: notices.map(({ id, at, facts }) => ({
      id, title: `${shownAt(at, now)} 的通知`, lines: [[facts.caseNumber, facts.roomName, facts.title].filter(Boolean).join(' · ')].filter(Boolean),
    })) },
    { id: 'devices', title: dataKindNames.devices, entries: devices.map(({ firstSeenAt, lastSeenAt, endedAt }, index) => ({
      id: String(index), title: endedAt === null ? `${shownAt(lastSeenAt, now)} 用过` : `${shownAt(endedAt, now)} 已退出`, lines: [`${shownAt(firstSeenAt, now)} 第一次用`],
    })) },
    { id: 'history', title: '您对这些信息做过的事', entries: history.map(({ kind, at }) => ({ id: at, title: personEventNames[kind], lines: [shownAt(at, now)] })) },
  ]
  return sections.filter(({ entries }) => entries.length > 0).map((section) => ({
    ...section, ...(section.id === 'history' ? { icon: 'pencil' as const, unit: '次' } : { icon: kindIcons[section.id], unit: units[section.id] }),
  }))
}

function caseEntry(one: CaseCopy, now: Date): CopyEntry {
  const { place, agreement, respondent, applicant, standing } = one
  return {
    id: one.id,
    title: `${subjectNames[one.subject]} · ${stageNames[one.stage]}`,
    lines: [
      one.number,
      `${shownAt(one.registeredAt, now)} 登记`,
      ...said('地点', [place.communityName, place.building, place.unit].filter(Boolean).join(' ')),
      ...(standing === 'applicant' ? [...said('联系人', [applicant.name, applicant.phone].filter(Boolean).join(' ')), ...said('对方', [respondent.name, respondent.phone, respondent.address].filter(Boolean).join(' '))] : said('您', [respondent.name, respondent.phone].filter(Boolean).join(' '))),
      ...one.answers.flatMap(({ ask, answer }) => said(ask.replace(/[？?]$/, ''), answer)),
      ...said('经过', one.story),
      ...said('希望', one.wish),
      ...(agreement ? [`${agreementFormNames[agreement.form]}：${agreement.clauses.map(({ who, what }) => `${who}${what}`).join('；')}`] : []),
      ...[...one.timeline].map((entry) => {
        const { title, detail, words } = timelineWords(entry, now)
        return [title, detail, words].filter(Boolean).join(' · ')
      }),
    ],
  }
}

/** A name a person finds again: 我的信息-2026-11-22.json */
export const copyFileName = (madeOn: string): string => `我的信息-${madeOn}.json`
