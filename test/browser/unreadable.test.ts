// The check of every page must itself be able to find what it looks for.
import type { Browser, Page } from 'playwright-core'

import { openBrowser } from '../support/browser'
import { lookForUnreadable } from './unreadable'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
})
afterAll(() => browser.close())

const foundOn = async (content: string): Promise<string[]> => {
  await page.setContent(`<style>body { margin: 0; font: 17px/1.5 sans-serif } p { margin: 0 }</style><div class="taro_page" style="height: 844px; overflow: auto">${content}</div>`)
  return page.evaluate(lookForUnreadable)
}

test.each([
  ['a line cut by its box', '<p class="p" style="width: 60px; overflow: hidden; white-space: nowrap">我们收到了您的登记</p>', 'cut off: 「我们收到了您的登记」 in .p'],
  ['a line cut below', '<p class="p" style="height: 10px; overflow: hidden">我们收到了</p>', 'cut off: 「我们收到了」 in .p'],
  ['a line beyond its card', '<div class="card" style="width: 60px; background: #fff"><p class="p" style="white-space: nowrap">我们收到了您的登记</p></div>', 'sticks out of .card: 「我们收到了您的登记」 in .p'],
  ['a line beyond the window', '<div style="overflow: visible; width: 390px"><p class="p" style="margin-left: 350px; white-space: nowrap">我们收到了您的登记</p></div>', 'leaves the window: 「我们收到了您的登记」 in .p'],
  ['two lines over each other', '<p class="one">我们收到了</p><p class="two" style="margin-top: -20px">最晚明天答复</p>', 'lies over 「最晚明天答复」 in .two: 「我们收到了」 in .one'],
  ['a placeholder longer than its field', '<input style="width: 60px" placeholder="例如：东丽 2026-000123">', 'a placeholder is cut off: 「例如：东丽 2026-000123」'],
  ['a line that stays under the bar', '<div style="height: 820px"></div><p class="p">最后一行</p><div class="ui-bottom-bar" style="position: fixed; bottom: 0; height: 80px; width: 100%"></div>', 'stays under the bar at the foot: 「最后一行」 in .p'],
  ['a bar that leaves no room to read', '<div class="ui-bottom-bar" style="position: fixed; bottom: 0; height: 500px; width: 100%"></div>', 'the bar at the foot takes 500 of 844 px'],
])('%s is found', async (_, content, finding) => {
  expect(await foundOn(content)).toContain(finding)
})

test('a page on which everything can be read has no finding', async () => {
  expect(await foundOn('<div style="background: #fff"><p>我们收到了</p><p>最晚明天 15:20 前答复您</p></div>')).toEqual([])
})
