/** Thrown inside a transaction to roll it back: nothing of the step stays, not even its command. */
export class StepAbandoned extends Error {
  override readonly name = 'StepAbandoned'
  constructor(readonly outcome: 'stale' | 'mediator-busy' | 'photo-not-uploaded') {
    super(outcome)
  }
}
