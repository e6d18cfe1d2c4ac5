// The mini-program has no crypto, and its own generator answers later. These bytes name things; they guard nothing.
export function randomBytes(length: number): number[] {
  let time = Date.now()
  return Array.from({ length }, () => {
    const byte = (Math.floor(Math.random() * 256) ^ (time & 0xff)) & 0xff
    time = Math.floor(time / 256)
    return byte
  })
}
