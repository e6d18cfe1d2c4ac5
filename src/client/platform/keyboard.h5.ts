const pressableRoles = new Set(['button', 'radio', 'checkbox', 'tab', 'link'])

/** Enter and Space press what the finger would: our buttons are not <button>, as Taro's component is not one either. */
export function pressWithKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    const target = document.activeElement
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (!(target instanceof HTMLElement) || !pressableRoles.has(target.getAttribute('role') ?? '')) return
    event.preventDefault()
    target.click()
  })
}
