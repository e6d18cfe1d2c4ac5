// Whether every word can be read at the text sizes people set on their phones: measured in the browser, on the page in
// view, by drawing it again at each scale.
import type { Page } from 'playwright-core'

import { textScale } from '../../src/client/platform/text-scale'
import { lookForUnreadable } from './unreadable'

/** The phone's font setting: as designed, larger, and twice the size. */
const systemScales = [1, 1.4, 2]

/** What cannot be read on the page in view, at each scale; the page is left as it was. */
export async function unreadableText(page: Page, isElder: boolean): Promise<string[]> {
  const own = textScale(1, isElder)
  const found: string[] = []
  for (const scale of new Set(systemScales.map((system) => textScale(system, isElder)))) {
    await drawAt(page, scale)
    const amiss = await page.evaluate(lookForUnreadable)
    found.push(...amiss.map((finding) => `at scale ${String(scale)} ${finding}`))
  }
  await drawAt(page, own)
  return found
}

const drawAt = (page: Page, scale: number): Promise<void> => page.evaluate((value) => {
  for (const screen of document.querySelectorAll<HTMLElement>('.ui-screen')) screen.style.setProperty('--scale', value)
}, String(scale))
