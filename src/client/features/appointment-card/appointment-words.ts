import type { Appointment } from '../../../contract/appointment'
import { sessionKindWords } from '../../../contract/terms'

type About = Pick<Appointment, 'case' | 'provider' | 'sessionKind'>

/** What an appointment is called in a list: its case, who receives them, or what kind of talk it is. */
export function aboutWords({ case: about, provider, sessionKind }: About): string {
  if (about) return about.title
  return provider ? `${provider.name} ${provider.title}` : sessionKindWords[sessionKind].about
}
