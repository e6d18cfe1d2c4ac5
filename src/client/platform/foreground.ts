/** WeChat hides and shows the page itself with the app, so the page's own events already say it. */
export function useForeground(_onReturn: () => void): boolean {
  return true
}
