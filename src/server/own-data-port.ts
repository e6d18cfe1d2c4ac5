// What operations on one's own data need from outside.
import type { PersonEventKind } from '../contract/own-data'
import type { RatingLevel } from '../contract/rating'
import type { FileRecord, Saved } from './ports'
import type { Holdings, PersonProfile } from './records'
import type { Command } from './request'

export type SentPhoto = FileRecord & { sentAt: Date; caseNumber: string | null }
export type DeviceSeen = { firstSeenAt: Date; lastSeenAt: Date; endedAt: Date | null }
export type PersonEvent = { kind: PersonEventKind; at: Date; payload: Record<string, unknown> }
type OwnSave<Output> = { command: Command; output: Output; event: PersonEvent }

/** What a person sees, corrects and deletes of what is kept about them. Each save writes one event of theirs. */
export interface OwnDataStore {
  holdings(personId: string, now: Date): Promise<Holdings>
  photos(personId: string): Promise<SentPhoto[]>
  devices(personId: string): Promise<DeviceSeen[]>
  events(personId: string): Promise<PersonEvent[]>
  /** Of 约吧; a case's rating is read with its case. */
  gatheringRatings(personId: string): Promise<{ title: string; level: RatingLevel; comment: string | null; ratedAt: Date }[]>
  /** The profile, and with it how to reach the person in these cases. */
  correct<Output>(save: OwnSave<Output> & { profile: PersonProfile; communityId: string; openCaseIds: string[] }): Promise<Saved<Output>>
  /** All that may go; of these cases, which never came to mediation, also every word. */
  erase<Output>(save: OwnSave<Output> & { unmediatedCaseIds: string[] }): Promise<Saved<Output>>
  endDevices<Output>(save: OwnSave<Output>): Promise<Saved<Output>>
  resumeDevice<Output>(save: OwnSave<Output> & { token: string | null }): Promise<Saved<Output>>
}
