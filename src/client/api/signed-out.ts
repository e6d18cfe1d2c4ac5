let listener: () => void = () => undefined

/** The server told this device that it was signed out; whoever shows the screens says what happens then. */
export function onSignedOut(listen: () => void): void {
  listener = listen
}

export function noteRefusal(code: string): void {
  if (code === 'signed-out') listener()
}
