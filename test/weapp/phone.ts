// The app in somebody's hand: pages by their words, fields by their labels. Every act is followed by a look at WeChat's
// limits, and what the app complains about on the console fails the story when it ends.
import { attributesOf, saying, wordsOf } from '../support/weapp-page'
import { startWeapp, type Weapp } from '../support/weapp'
import type { Storage } from '../support/weapp-device'
import { hostOrigin } from './demo-people'
import { pageLedger } from './page-ledger'

export interface Phone {
  app: Weapp
  /** Waits for this page to be the visible one and to show these words. */
  at(route: string, ...words: string[]): Promise<void>
  /** Waits for all of these words on the visible page. */
  sees(...words: string[]): Promise<void>
  /** Presses the one thing that says exactly this; `within` is a selector or a part of the page, when it says it twice. */
  press(words: string | RegExp, within?: string | Element): Promise<void>
  /** The one card with these words. */
  card(words: string): Element
  /** What stands in the rows of label and value, as `地点 津门里`. */
  rows(): string[]
  /** Types into the field with this label. */
  fill(label: string, text: string): Promise<void>
  /** What stands in the field with this label. */
  valueOf(label: string): string
  /** Turns the wheel of this label to the option with these words. */
  choose(label: string, option: string): Promise<void>
  /** Turns the calendar of this label to a day `2026-03-01`. */
  chooseDay(label: string, on: string): Promise<void>
  pullDown(): Promise<void>
  back(): Promise<void>
  open(url: string): Promise<void>
  /** Wipes the app away; its storage stays. Throws what it complained about. */
  putAway(): void
}

interface Owner {
  /** Whom the demo speaks as. */
  persona: string
  /** Of the app wiped away before, to go on with the same phone. */
  storage?: Storage
  start?: string
  /** The phone has no network when the app starts. */
  isOffline?: boolean
}

const exactly = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)

export async function phoneOf({ persona, storage = new Map<string, string>(), start, isOffline = false }: Owner): Promise<Phone> {
  const complaints: unknown[][] = []
  const listening = jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => { complaints.push(said) })
  // As the app itself keeps it: JSON within WeChat's own.
  storage.set('demo.persona', JSON.stringify(JSON.stringify(persona)))
  const app = await startWeapp({ origin: hostOrigin(), storage, isOnline: !isOffline, ...(start ? { start } : {}) })
  const ledger = pageLedger()
  ledger.note(app.page(), 'open')

  const acting = async (did: string, act: () => Promise<void>): Promise<void> => {
    ledger.note(app.page(), 'load')
    await act()
    ledger.note(app.page(), did)
  }
  const fieldOf = (label: string): Element => {
    const found = app.find('.ui-field').filter((field) => wordsOf(field.querySelector('.ui-field__label') ?? field).replace('（可不填）', '') === label)
    const [field] = found
    if (!field || found.length > 1) throw new Error(`${String(found.length)} fields on ${app.page().route} are called ${label}.`)
    return field
  }
  const inField = (label: string, selector: string): Element => {
    const input = fieldOf(label).querySelector(selector)
    if (!input) throw new Error(`The field ${label} has no ${selector}.`)
    return input
  }
  const sees: Phone['sees'] = async (...words) => {
    await app.waitFor(() => {
      const missing = words.filter((each) => !app.words().includes(each))
      if (missing.length > 0) throw new Error(`${app.page().route} does not say ${missing.join(' or ')}; it says: ${app.words()}`)
    })
    await app.settle()
    ledger.note(app.page(), 'load')
  }
  const phone: Phone = {
    app,
    sees,
    at: async (route, ...words) => {
      await app.waitFor(() => {
        if (app.page().route !== route) throw new Error(`The app is at ${app.routes().join(' › ')}, not at ${route}; it says: ${app.words()}`)
      })
      await sees(...words)
    },
    press: async (words, within) => {
      const isInside = (element: Element): boolean =>
        within === undefined || (typeof within === 'string' ? element.closest(within) !== null : within.contains(element))
      const target = await app.waitFor(() => {
        const found = saying(app.page(), typeof words === 'string' ? exactly(words) : words).filter(isInside)
        const [only] = found
        if (!only || found.length > 1) throw new Error(`${String(found.length)} things on ${app.page().route} say ${String(words)}; it says: ${app.words()}`)
        return only
      })
      await acting(`press ${String(words)}`, () => app.tap(target))
    },
    card: (words) => {
      const found = app.find('.ui-card').filter((card) => wordsOf(card).includes(words))
      const [only] = found
      if (!only || found.length > 1) throw new Error(`${String(found.length)} cards on ${app.page().route} say ${words}.`)
      return only
    },
    rows: () => app.find('.ui-check-row__words').map((row) => [...row.children].map(wordsOf).join(' ')),
    fill: async (label, text) => {
      const input = await app.waitFor(() => inField(label, 'wx-input, wx-textarea'))
      await acting(`fill ${label}`, () => app.type(input, text))
    },
    valueOf: (label) => {
      const { value } = attributesOf(inField(label, 'wx-input, wx-textarea'))
      return typeof value === 'string' ? value : ''
    },
    choose: async (label, option) => {
      const { picker, index } = await app.waitFor(() => {
        const wheel = inField(label, 'wx-picker')
        const range = attributesOf(wheel)['range'] as readonly string[]
        const at = range.findIndex((each) => each === option)
        if (at === -1) throw new Error(`${label} offers ${range.join('、')}, not ${option}.`)
        return { picker: wheel, index: at }
      })
      await acting(`choose ${label}`, () => app.fire(picker, 'change', { value: index }))
    },
    chooseDay: async (label, on) => {
      await acting(`choose ${label}`, () => app.fire(inField(label, 'wx-picker'), 'change', { value: on }))
    },
    pullDown: () => acting('pull down', () => app.pullDown()),
    back: () => acting('back', () => app.back()),
    open: (url) => acting('open', () => app.open(url)),
    putAway: () => {
      inHand.delete(phone)
      app.kill()
      listening.mockRestore()
      if (complaints.length > 0) throw new Error(`The app complained: ${complaints.map((said) => said.map(String).join(' ')).join('\n')}`)
    },
  }
  inHand.add(phone)
  return phone
}

const inHand = new Set<Phone>()
// A suite that takes a phone in hand puts it away when its story ends, however it ends.
afterEach(() => {
  for (const phone of inHand) phone.putAway()
})
