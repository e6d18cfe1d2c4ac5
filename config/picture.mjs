// Takes a picture of a screen: npm run picture -- <route> <out.png> [--elder] [--persona <code>] [--origin <address>]
// [--desk] [--full]. Without --origin it starts the built host on a free port with data of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumArguments, prepareChromium } from './chromium.mjs'

const { values, positionals: [route, out] } = parseArgs({
  allowPositionals: true,
  options: {
    elder: { type: 'boolean' }, desk: { type: 'boolean' }, full: { type: 'boolean' },
    persona: { type: 'string' }, origin: { type: 'string' }, wait: { type: 'string' },
  },
})
if (!route || !out) {
  process.stderr.write('Say which screen and which file: npm run picture -- /tabs/home/home home.png\n')
  process.exit(2)
}

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address()
    server.close(() => resolve(port))
  })
})

async function ownHost() {
  const data = mkdtempSync(path.join(tmpdir(), 'linli-picture-'))
  const port = await freePort()
  const main = path.resolve(import.meta.dirname, '../dist/host/main.js')
  const host = spawn(process.execPath, [main], { env: { ...process.env, PORT: String(port), DATA_DIR: data }, stdio: ['ignore', 'ignore', 'inherit'] })
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 900; tries++) {
    if (host.exitCode !== null) throw new Error('The host ended before it answered.')
    if ((await fetch(`${origin}/api/health`).catch(() => undefined))?.ok) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const stop = async () => {
    const ended = new Promise((resolve) => host.once('exit', resolve))
    host.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  return { origin, stop }
}

const executablePath = await prepareChromium()
const { chromium } = await import('playwright-core')
const host = values.origin ? { origin: values.origin.replace(/\/$/, ''), stop: async () => undefined } : await ownHost()
const browser = await chromium.launch({ executablePath, args: chromiumArguments })
try {
  const context = await browser.newContext({
    viewport: values.desk ? { width: 1280, height: 800 } : { width: 390, height: 844 },
    deviceScaleFactor: 2, hasTouch: !values.desk, isMobile: !values.desk, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
  })
  await context.route('**/*', (asked) => (new URL(asked.request().url()).hostname === '127.0.0.1' ? asked.continue() : asked.abort()))
  const stored = { ...(values.elder ? { 'view.elder': true } : {}), ...(values.persona ? { 'demo.persona': values.persona } : {}) }
  await context.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify({ data: JSON.stringify(value) }))
  }, stored)
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => process.stderr.write(`page error: ${message}\n`))
  page.on('console', (message) => { if (message.type() === 'error') process.stderr.write(`console: ${message.text()}\n`) })
  await page.goto(`${host.origin}/#${route}`)
  await page.waitForSelector('.taro_page')
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(Number(values.wait ?? 600))
  await page.screenshot({ path: out, fullPage: values.full ?? false })
  process.stdout.write(`${out}\n`)
} finally {
  await browser.close()
  await host.stop()
}
