// Draws the app's icon and share pictures out of their sources in src/client/static/art: npm run pictures:draw.
// The PNGs are committed; this runs again only when a source has changed.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromiumArguments, prepareChromium } from './chromium.mjs'

const directory = path.resolve(import.meta.dirname, '../src/client/static')
/** WeChat asks for 144 px in the console and cuts share pictures to 5:4; 1024 is for the stores and print. */
const pictures = [
  { source: 'app-icon', name: 'art/app-icon-1024', width: 1024, height: 1024 },
  { source: 'app-icon', name: 'art/app-icon-144', width: 144, height: 144 },
  { source: 'share-home', name: 'share-home', width: 500, height: 400 },
  { source: 'share-room', name: 'share-room', width: 500, height: 400 },
  { source: 'share-gathering', name: 'share-gathering', width: 500, height: 400 },
]

const executablePath = await prepareChromium()
const { chromium } = await import('playwright-core')
const browser = await chromium.launch({ executablePath, args: chromiumArguments })
const page = await browser.newPage()
for (const { source, name, width, height } of pictures) {
  await page.setViewportSize({ width, height })
  const drawing = readFileSync(path.join(directory, 'art', `${source}.svg`), 'utf8')
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }</style>${drawing}`)
  await page.screenshot({ path: path.join(directory, `${name}.png`) })
}
await browser.close()
