// A registration answered by taps, page after page; each page knows its answers and the words it opens with.
import { randomUUID } from 'node:crypto'

import { aCompleteDraft } from '../../src/client/journeys/register/a-complete-draft'
import type { Draft } from '../../src/client/journeys/register/draft'
import { dayOf, shownDay } from '../../src/client/ui/shown-time'
import type { Storage } from '../support/weapp-device'
import type { Phone } from './phone'

/** A day some time ago, as the calendar of the phone gives it. */
export const beganOn = dayOf(Date.now() - 9 * 24 * 3_600_000)

const story = '楼上每天夜里十一点以后拖桌子，孩子睡不着。说过两次，好一天又来。'

/** What noise from upstairs is told with; in the order it is asked. */
export const noise = {
  safety: async (phone: Phone) => phone.press('都没有'),
  exclusions: async (phone: Phone) => phone.press('都没有'),
  kind: async (phone: Phone) => phone.press('邻里噪声'),
  questions: async (phone: Phone) => {
    await phone.press('晚上 10 点后')
    await phone.press('几乎每天')
    await phone.fill('在您家哪间屋最响？', '主卧')
  },
  place: async (phone: Phone) => {
    await phone.sees('哪个小区')
    await phone.choose('哪个小区', '津门里（津门街道）')
    await phone.choose('几号楼', '3 号楼')
    await phone.choose('几单元', '2 单元')
  },
  story: async (phone: Phone) => {
    await phone.fill('经过', story)
    await phone.chooseDay('大概哪天开始的', beganOn)
    await phone.press('还在发生')
  },
  photos: async () => undefined,
  respondent: async (phone: Phone) => phone.press('楼上住户'),
  wish: async (phone: Phone) => phone.press('晚上 10 点以后不要再响'),
  contact: async (phone: Phone) => {
    await phone.fill('怎么称呼您', '乔女士')
    await phone.fill('您的手机号', '13800000006')
    await phone.press('晚上')
  },
} satisfies Record<string, (phone: Phone) => Promise<void>>

export type Page = keyof typeof noise
export type Answers = Readonly<Record<Page, (phone: Phone) => Promise<void>>>

/** What the check page reads back of them, in its order. */
export const noiseReadBack = [
  '安全 都没有', '归别处管的事 都没有', '什么事 邻里噪声', '一般什么时候响？ 晚上 10 点后', '多久一次？ 几乎每天', '在您家哪间屋最响？ 主卧',
  '地点 津门里 3 号楼 2 单元', `经过 ${story}`, `从哪天开始 ${shownDay(beganOn, 0)}`, '现在还有吗 还在发生', '照片 没有', '对方 楼上住户',
  '希望 晚上 10 点以后不要再响', '称呼 乔女士', '电话 138 0000 0006', '方便的时间 晚上', '替谁登记 给自己登记',
]

export const leak: Answers = {
  ...noise,
  kind: async (phone) => phone.press('漏水渗水'),
  questions: async (phone) => {
    await phone.fill('从什么时候开始漏？', '上周三')
    await phone.fill('漏在哪里？', '卫生间天花板')
    await phone.press('物业')
  },
  wish: async (phone) => phone.press('先把漏水修好'),
}

const pages = Object.keys(noise) as Page[]
const after = (page: Page): string => pages[pages.indexOf(page) + 1] ?? 'check'

/** From the home screen to the first question. */
export async function begin(phone: Phone): Promise<void> {
  await phone.at('tabs/home/home', '我要登记')
  await phone.press('我要登记')
  await phone.at('journeys/register/start', '不收费')
  await phone.press(phone.app.words().includes('新登记一件') ? '新登记一件' : '开始登记')
  await phone.at('journeys/register/safety', '先问一句')
}

/** From the page that is open on to `until`, which is left unanswered. */
export async function answer(phone: Phone, answers: Answers, until: Page | 'check' = 'check'): Promise<void> {
  for (const page of pages.slice(pages.findIndex((each) => phone.app.page().route.endsWith(`/${each}`)))) {
    if (page === until) return
    await answers[page](phone)
    await phone.press('下一步')
    await phone.at(`journeys/register/${after(page)}`, '共 11 步')
  }
}

/** Sends the registration on the check page and waits for its receipt; answers with the number on it. */
export async function submit(phone: Phone): Promise<string> {
  await phone.press('提交登记')
  await phone.at('journeys/register/receipt', '我们收到了', '核验码')
  const [number] = /东丽 \d{4}-\d{6}/.exec(phone.app.words()) ?? []
  if (number === undefined) throw new Error(`No number on the receipt: ${phone.app.words()}`)
  return number
}

/** A draft as an app wiped away on the check page leaves it in the phone's storage. */
export function heldDraft(persona: string, changes: Partial<Draft> = {}): Storage {
  const draft = aCompleteDraft({ id: randomUUID(), idempotencyKey: randomUUID(), communityId: 'jinmenli', ...changes })
  // JSON within WeChat's own.
  return new Map([[`register.draft.${persona}.${draft.id}`, JSON.stringify(JSON.stringify(draft))]])
}
