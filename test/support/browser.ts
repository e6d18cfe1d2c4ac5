import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

export interface Visit {
  page: Page
  context: BrowserContext
  /** Addresses outside this machine the page asked for; none was let through. */
  blocked: string[]
  /** Uncaught errors and console errors of the page. */
  errors: string[]
  /** Opens a page of the app, e.g. `/tabs/home/home`. */
  open(route: string): Promise<void>
  close(): Promise<void>
}

interface Visitor {
  /** A demo identity, by its code. */
  persona?: string
  /** The large view. */
  isElder?: boolean
  viewport?: { width: number; height: number }
}

/** The Chromium that config/chromium.mjs unpacked before this suite. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH']
  if (!executablePath) throw new Error('Run this suite as `npm run jest -- browser`: its set-up unpacks Chromium.')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  })
}

/** A person with a phone of their own, on the H5 build that `origin` serves. */
export async function visit(browser: Browser, origin: string, { persona, isElder, viewport }: Visitor = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: viewport ?? { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true,
    locale: 'zh-CN', timezoneId: 'Asia/Shanghai', acceptDownloads: true,
  })
  const blocked: string[] = []
  await context.route('**/*', async (route) => {
    const { hostname, href } = new URL(route.request().url())
    if (hostname === '127.0.0.1') return route.continue()
    blocked.push(href)
    return route.abort()
  })
  // What the app itself would have stored on an earlier visit; Taro wraps every value in { data }.
  const stored = [
    ...(persona === undefined ? [] : [['demo.persona', persona] as const]),
    ...(isElder === undefined ? [] : [['view.elder', isElder] as const]),
  ].map(([key, value]) => [key, JSON.stringify({ data: JSON.stringify(value) })] as const)
  await context.addInitScript((entries) => {
    // An empty tab stores nothing.
    if (location.protocol === 'about:') return
    for (const [key, value] of entries) if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
  }, stored)

  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()) })
  return {
    page, context, blocked, errors,
    open: async (route) => {
      await page.goto(`${origin}/#${route}`)
      // Pages opened before are kept, out of sight.
      await page.locator('.taro_page').filter({ visible: true }).first().waitFor()
    },
    close: () => context.close(),
  }
}
