// A phone in somebody's hand, in a real browser: what is on it is found by its words and roles, as its holder and a
// screen reader find it.
import type { Browser, Download, Locator } from 'playwright-core'

import { routePath, type RouteName, type TabName } from '../../src/client/routes'
import { visit, type Visit } from '../support/browser'
import { turnWheelTo } from './wheel'

type Words = string | RegExp

export interface Phone {
  visit: Visit
  /** Waits until this page is the one in view and shows these words. */
  at(route: RouteName | TabName, ...words: Words[]): Promise<void>
  /** Waits for all of these words. */
  sees(...words: Words[]): Promise<void>
  /** Everything the page in view says. */
  words(): Promise<string>
  /** Taps the button, or the row that acts as one, of exactly this name. */
  press(button: Words): Promise<void>
  /** Taps an answer: one of several, or one that is ticked. */
  choose(answer: Words): Promise<void>
  /** The answers of this name, in their order on the page. */
  answers(name: Words): Locator
  fill(label: string, text: string): Promise<void>
  /** Opens the wheel of this label and turns its columns, the last ones where there are more, to these words. */
  turn(label: string, ...options: string[]): Promise<void>
  /** Gives the page that asks for one by this button a picture out of the gallery. */
  photograph(button: string, picture: Uint8Array): Promise<void>
  /** What a tap on this button saves. */
  download(button: string): Promise<Download>
  /** Puts the phone down and takes it up again: the page in view asks for news. */
  lookAgain(): Promise<void>
}

export async function phoneOf(browser: Browser, origin: string, persona: string): Promise<Phone> {
  const own = await visit(browser, origin, { persona })
  const { page } = own
  // The pages below the one in view are kept, so only what can be seen counts.
  const seen = (locator: Locator): Locator => locator.filter({ visible: true })
  const button = (name: Words): Locator => seen(page.getByRole('button', { name, exact: true }))
  const answers = (name: Words): Locator =>
    seen(page.getByRole('radio', { name }).or(page.getByRole('checkbox', { name })).or(page.getByRole('tab', { name })))
  const sees = async (...words: Words[]): Promise<void> => {
    for (const each of words) await seen(page.getByText(each)).first().waitFor()
  }
  // While one page slides over another, both are there.
  const atRest = () => page.waitForFunction(() => [...document.querySelectorAll('[role=main]')].filter((main) => main.checkVisibility()).length === 1)
  await own.open(`/${routePath('home')}`)
  return {
    visit: own,
    sees,
    answers,
    at: async (route, ...words) => {
      await page.waitForURL(({ hash }) => hash.split('?')[0] === `#/${routePath(route)}`)
      await sees(...words)
      await atRest()
    },
    words: async () => {
      await atRest()
      return seen(page.getByRole('main')).innerText()
    },
    press: (name) => button(name).tap(),
    choose: (name) => answers(name).tap(),
    fill: (label, text) => seen(page.getByLabel(label, { exact: true })).fill(text),
    turn: async (label, ...options) => {
      await button(new RegExp(`^${label}：`)).tap()
      await turnWheelTo(page, options)
    },
    photograph: async (name, picture) => {
      const asked = page.waitForEvent('filechooser')
      await button(name).tap()
      await (await asked).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(picture) })
    },
    download: async (name) => {
      const saved = page.waitForEvent('download')
      await button(name).tap()
      return saved
    },
    lookAgain: () => page.evaluate(() => { document.dispatchEvent(new Event('visibilitychange')) }),
  }
}
