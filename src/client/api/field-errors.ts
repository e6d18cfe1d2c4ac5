import type { Problem } from './problem-of'

/** The server's objections by field path, to show each once under its own field. */
export function fieldErrors(problem: Problem | undefined): Record<string, string> {
  if (problem?.code !== 'invalid-input' || !problem.data) return {}
  return Object.fromEntries(problem.data.issues.map(({ path, message }) => [path, message]))
}
