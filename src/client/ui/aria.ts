export interface AriaMeaning {
  role?: string
  label?: string
  checked?: boolean
  selected?: boolean
  disabled?: boolean
  busy?: boolean
  hidden?: boolean
  expanded?: boolean
  live?: 'polite' | 'assertive'
  level?: number
}

/**
 * What a piece means to a screen reader, as attributes of a Taro component. Everything is text, because the H5
 * components turn only text into attributes; the mini-program reads its own `aria-role`.
 */
export function aria(meaning: AriaMeaning): Record<string, string> {
  const attributes: Record<string, string> = {}
  const roleName = process.env.TARO_ENV === 'h5' ? 'role' : 'ariaRole'
  if (meaning.role) attributes[roleName] = meaning.role
  const { label, checked, selected, disabled, busy, hidden, expanded, live, level } = meaning
  const states = { label, checked, selected, disabled, busy, hidden, expanded, live, level }
  for (const [name, value] of Object.entries(states)) {
    if (value !== undefined) attributes[attributeName(name)] = String(value)
  }
  return attributes
}

/** The same for something pressed: reachable by keyboard on H5, where Enter and Space press it (platform/keyboard). */
export function pressable(meaning: AriaMeaning): Record<string, string> {
  const attributes = aria({ role: 'button', ...meaning })
  if (process.env.TARO_ENV === 'h5') attributes.tabindex = meaning.disabled ? '-1' : '0'
  return attributes
}

function attributeName(state: string): string {
  return process.env.TARO_ENV === 'h5' ? `aria-${state}` : `aria${state.charAt(0).toUpperCase()}${state.slice(1)}`
}
