// A real Chromium and a Chinese font, both out of npm packages: nothing is installed on the machine.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const require = createRequire(import.meta.url)

export const chromiumArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--font-render-hinting=none',
]

/** Unpacks the browser once and names it in CHROMIUM_PATH; fonts and libraries are found through the environment. */
export async function prepareChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const home = path.join(tmpdir(), 'linli-fonts')
  mkdirSync(home, { recursive: true })
  const packaged = path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const directories = ['400Regular', '500Medium', '600SemiBold', '700Bold']
    .map((weight) => `<dir>${path.join(packaged, weight)}</dir>`).join('')
  writeFileSync(
    path.join(home, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${directories}<dir>/usr/share/fonts</dir><cachedir>${home}/cache</cachedir></fontconfig>`,
  )
  process.env.FONTCONFIG_PATH = home
  // Makes the package also unpack the system libraries Chromium links to.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packagedChromium } = await import('@sparticuz/chromium')
  process.env.CHROMIUM_PATH = await packagedChromium.executablePath()
  return process.env.CHROMIUM_PATH
}
