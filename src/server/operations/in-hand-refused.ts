import type { InHand } from '../staffing-port'
import { refusal, type Refusal } from '../refusal'

/** Tells everything that must be in other hands first. */
export const inHandRefused = ({ cases, sittings }: InHand, sentence?: string): Refusal =>
  refusal('still-in-hand', { cases, sittings: sittings.map(({ startsAt, ...sitting }) => ({ ...sitting, startsAt: startsAt.toISOString() })) }, sentence)
