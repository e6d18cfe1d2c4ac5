// What an operation knows of the request besides its input. Identity and time come from the platform, never from input.
import type { Role } from '../contract/role'
import type { Ports } from './ports'

export type Caller = {
  personId: string
  /** Always holds `resident`; one role more for staff. */
  roles: readonly Role[]
  /** The staff row bound to this identity, if any. */
  staffId: string | null
  /** Communities the role is scoped to; absent for the whole district. */
  communityIds?: readonly string[]
  /** The phone or browser it came from; absent when the call brought no token. */
  device?: Device
}

/** `isEnded`: it was signed out, and must ask before it goes on (contract/session.ts). */
export type Device = { token: string; isEnded: boolean }

/** One intent of one person; saved together with its effect so that a repeat gets the first answer. */
export type Command = {
  actorId: string
  key: string
  operation: string
  /** SHA-256 over the parsed input. */
  inputHash: Uint8Array
}

export type OpenRequest = { ports: Ports; now: Date; caller: Caller | null }
export type Request = { ports: Ports; now: Date; caller: Caller }
export type CommandRequest = Request & { command: Command }
