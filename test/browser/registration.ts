// A registration, page after page: what each page asks, and how somebody who has just moved in answers it by taps.
import type { RouteName } from '../../src/client/routes'
import { jpegFromAPhone } from '../support/photos'
import type { Phone } from './phone'

interface AnsweredPage {
  route: RouteName
  /** Words the page opens with. */
  asks: string
  answer(phone: Phone): Promise<void>
}

const story = '楼上每天夜里十一点以后拖桌子，孩子睡不着。说过两次，好一天又来。'

const pages: readonly AnsweredPage[] = [
  { route: 'registerSafety', asks: '先问一句：您和家人安全吗？', answer: async (phone) => phone.choose('都没有') },
  { route: 'registerExclusions', asks: '有没有下面这些情况？', answer: async (phone) => phone.choose('都没有') },
  { route: 'registerKind', asks: '主要是什么事？', answer: async (phone) => phone.choose(/^邻里噪声/) },
  {
    route: 'registerQuestions', asks: '再问几个小问题',
    answer: async (phone) => {
      await phone.choose('晚上 10 点后')
      await phone.choose('几乎每天')
      await phone.fill('在您家哪间屋最响？', '主卧')
    },
  },
  {
    route: 'registerPlace', asks: '事情发生在哪里？',
    answer: async (phone) => {
      await phone.turn('哪个小区', '津门里（津门街道）')
      await phone.turn('几号楼', '3 号楼')
      await phone.turn('几单元', '2 单元')
      await phone.fill('门牌号', '301')
    },
  },
  {
    route: 'registerStory', asks: '发生了什么？',
    answer: async (phone) => {
      await phone.fill('经过', story)
      await phone.turn('大概哪天开始的', '01日')
      await phone.choose('还在发生')
    },
  },
  {
    route: 'registerPhotos', asks: '有照片吗？',
    answer: async (phone) => {
      await phone.photograph('添加照片', jpegFromAPhone())
      // Named so only once it has arrived; until then it reads 取消.
      await phone.press('去掉第 1 张照片')
      await phone.press('先不了')
    },
  },
  { route: 'registerRespondent', asks: '对方是谁？', answer: async (phone) => phone.choose('楼上住户') },
  { route: 'registerWish', asks: '您希望怎么解决？', answer: async (phone) => phone.choose('晚上 10 点以后不要再响') },
  {
    route: 'registerContact', asks: '怎么联系您？',
    answer: async (phone) => {
      await phone.fill('怎么称呼您', '乔女士')
      await phone.fill('您的手机号', '13800000006')
      await phone.choose('晚上')
    },
  },
]

/** What the check page reads back, line by line. */
export const readBack = [
  '安全 都没有', '归别处管的事 都没有', '什么事 邻里噪声', '一般什么时候响？ 晚上 10 点后', '多久一次？ 几乎每天', '在您家哪间屋最响？ 主卧',
  '地点 津门里 3 号楼 2 单元 301', `经过 ${story}`, '现在还有吗 还在发生', '照片 1 张', '对方 楼上住户', '希望 晚上 10 点以后不要再响', '称呼 乔女士',
  '电话 138 0000 0006', '方便的时间 晚上', '替谁登记 给自己登记',
]

/** From the home screen through every question to the check page. */
export async function answerEveryPage(phone: Phone): Promise<void> {
  await phone.at('home')
  await phone.press(/^我要登记/)
  await phone.at('registerStart', '不收费')
  await phone.press('开始登记')
  await answerUntil(phone, 'registerCheck')
  await phone.at('registerCheck', '请核对一遍')
}

/** From the first question on to `until`, which is left unanswered. */
export async function answerUntil(phone: Phone, until: RouteName): Promise<void> {
  for (const [index, { route, asks, answer }] of pages.entries()) {
    await phone.at(route, asks, `第 ${index + 1} 步，共 ${pages.length + 1} 步`)
    if (route === until) return
    await answer(phone)
    await phone.press('下一步')
  }
}
