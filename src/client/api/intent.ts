/**
 * One key per thing a person means to do. While the outcome is unknown the same input keeps its key, so pressing again
 * cannot do it twice; a known outcome or another input begins a new intent.
 */
export class Intent {
  private pending: { key: string; content: string } | undefined

  constructor(private readonly newKey: () => string) {}

  keyFor(input: unknown): string {
    const content = JSON.stringify(input)
    if (this.pending?.content !== content) this.pending = { key: this.newKey(), content }
    return this.pending.key
  }

  settle(): void {
    this.pending = undefined
  }
}
