const shape = /^[0-9A-Za-z]{6,24}$/
const named = /(?:^|[?&#=])(?:c|code|scene)=([0-9A-Za-z]{6,24})(?=$|[&#])/

/**
 * The place code in whatever a plate gives: the address behind its QR code, the `scene` of WeChat's own code (`c=…` or the
 * bare code, encoded), or what somebody typed, with the gaps it is printed with.
 */
export function placeCodeIn(said: string): string | undefined {
  const text = decoded(said).trim()
  const found = named.exec(text)?.[1] ?? text.replace(/[\s-]/g, '')
  return shape.test(found) ? found.toUpperCase() : undefined
}

/** Encoded once by WeChat and once more where it stands inside an address. */
function decoded(said: string): string {
  try {
    const once = decodeURIComponent(said)
    return once === said ? said : decoded(once)
  } catch {
    return said
  }
}
