import type { Saved } from '../ports'
import { refusal } from '../refusal'

/** The answer after a save that only its own repeats can compete with: this one, or the one the first of them left. */
export function answerOf<Output>(saved: Saved<Output>, output: Output): Output {
  switch (saved.outcome) {
    case 'saved': return output
    case 'repeated': return saved.output
    case 'key-reused': throw refusal('idempotency-key-reused')
    case 'stale': throw refusal('try-again-later')
  }
}
