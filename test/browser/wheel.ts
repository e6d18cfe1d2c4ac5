// The wheels of Taro's picker on H5: columns one drags until the wanted line lies under the mark in the middle.
import type { CDPSession, Locator, Page } from 'playwright-core'

/** For a longer way the finger is lifted and put down again. */
const LONGEST_DRAG_PX = 100

export async function turnWheelTo(page: Page, options: readonly string[]): Promise<void> {
  const sheet = page.locator('.weui-picker').filter({ visible: true })
  const finger = await page.context().newCDPSession(page)
  const columns = sheet.locator('.weui-picker__group')
  const first = (await columns.count()) - options.length
  for (const [index, option] of options.entries()) await turnColumn(finger, columns.nth(first + index), option)
  await finger.detach()
  await sheet.getByText('确定').tap()
  await sheet.waitFor({ state: 'hidden' })
}

async function turnColumn(finger: CDPSession, column: Locator, option: string): Promise<void> {
  const line = column.locator('.weui-picker__item').getByText(option, { exact: true })
  const mark = column.locator('.weui-picker__indicator')
  for (;;) {
    const [from, to] = [await restingBox(line), await restingBox(mark)]
    const way = Math.round(to.y + to.height / 2 - (from.y + from.height / 2))
    if (Math.abs(way) <= 2) return
    await drag(finger, { x: to.x + to.width / 2, y: to.y + to.height / 2 }, Math.max(-LONGEST_DRAG_PX, Math.min(LONGEST_DRAG_PX, way)))
  }
}

interface Box { x: number; y: number; width: number; height: number }

/** Where something lies once it stopped moving. */
async function restingBox(piece: Locator): Promise<Box> {
  return piece.evaluate((element) => new Promise<Box>((resolve) => {
    let before = NaN
    const look = () => {
      const { x, y, width, height } = element.getBoundingClientRect()
      if (y === before) resolve({ x, y, width, height })
      else {
        before = y
        requestAnimationFrame(look)
      }
    }
    look()
  }))
}

async function drag(finger: CDPSession, { x, y }: { x: number; y: number }, way: number): Promise<void> {
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  for (const part of [0.5, 1]) await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + way * part }] })
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
