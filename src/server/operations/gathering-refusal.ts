import { refusal, type Refusal } from '../refusal'

/** A gathering has one time only: there is no nearest free one to offer. */
export const busyElsewhere = (): Refusal =>
  refusal('person-busy', { nearest: [] }, '您这个时间已经有别的安排，要来的话请先改一改那一个')
