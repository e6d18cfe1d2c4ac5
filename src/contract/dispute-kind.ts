// The national count of dispute kinds, and the everyday matters a resident recognises, each with questions of its own
// (domain.md §5). A question's answer is free text or one of its choices.
import * as z from 'zod/mini'

export const disputeKinds = [
  'marriage-family', 'neighbour', 'house-homestead', 'contract', 'business', 'damages', 'forest-land', 'land-taking',
  'environment', 'labour', 'consumer', 'medical', 'traffic', 'property-management', 'other',
] as const
export const disputeKind = z.enum(disputeKinds)
export type DisputeKind = z.infer<typeof disputeKind>

export const subjects = [
  'noise', 'air-conditioner', 'leak', 'parking', 'scrape', 'pipe-work', 'site-noise', 'rent-sharing', 'service-purchase',
  'pet', 'corridor-clutter', 'wages', 'family', 'property-service', 'else',
] as const
export const subject = z.enum(subjects)
export type Subject = z.infer<typeof subject>

export type Question = {
  id: string
  ask: string
  hint?: string
  choices?: readonly string[]
}
export type SubjectSheet = { kind: DisputeKind; example: string; questions: readonly Question[] }

/** One row a matter: the national kind it counts as, an everyday example, two or three questions. */
export const subjectSheets = {
  noise: {
    kind: 'neighbour', example: '脚步、装修、音响、孩子跑跳',
    questions: [
      { id: 'when', ask: '一般什么时候响？', choices: ['清早', '白天', '晚上 10 点前', '晚上 10 点后', '不一定'] },
      { id: 'how-often', ask: '多久一次？', choices: ['几乎每天', '一周几次', '偶尔'] },
      { id: 'which-room', ask: '在您家哪间屋最响？', hint: '例如：主卧、客厅' },
    ],
  },
  'air-conditioner': {
    kind: 'neighbour', example: '空调外机吵、热风吹、滴水',
    questions: [
      { id: 'trouble', ask: '主要是哪一样？', choices: ['声音', '热风', '滴水', '位置占了我家'] },
      { id: 'distance', ask: '外机离您家窗户多远？', hint: '大概就行，例如：一米左右' },
    ],
  },
  leak: {
    kind: 'neighbour', example: '楼上漏到我家，或邻居说我家漏',
    questions: [
      { id: 'since', ask: '从什么时候开始漏？', hint: '例如：上周三' },
      { id: 'which-ceiling', ask: '漏在哪里？', hint: '例如：卫生间天花板' },
      { id: 'who-was-told', ask: '跟谁说过？', choices: ['楼上邻居', '物业', '都说过', '还没有说'] },
    ],
  },
  parking: {
    kind: 'property-management', example: '占车位、堵门口、乱停车',
    questions: [
      { id: 'whose-space', ask: '车位是谁的？', choices: ['我买的', '我租的', '公共的', '说不清'] },
      { id: 'how-often', ask: '多久一次？', choices: ['几乎每天', '一周几次', '头一回'] },
    ],
  },
  scrape: {
    kind: 'traffic', example: '小区里碰了车、刮了车',
    questions: [
      { id: 'when', ask: '什么时候碰的？', hint: '例如：昨天傍晚' },
      { id: 'hurt', ask: '有人受伤吗？', choices: ['没有', '有'] },
      { id: 'insurance', ask: '报过保险或交警吗？', choices: ['都没有', '报过保险', '报过交警', '都报过'] },
    ],
  },
  'pipe-work': {
    kind: 'house-homestead', example: '改水管、暖气、下水影响了别家',
    questions: [
      { id: 'what-changed', ask: '改动了什么？', hint: '例如：把下水管挪了位置' },
      { id: 'permission', ask: '跟物业打过招呼吗？', choices: ['打过', '没打过', '不知道'] },
    ],
  },
  'site-noise': {
    kind: 'environment', example: '工地夜里施工、扬尘',
    questions: [
      { id: 'when', ask: '一般几点施工？', choices: ['白天', '中午', '晚上 10 点后'] },
      { id: 'which-site', ask: '是哪个工地？', hint: '写名字或位置' },
    ],
  },
  'rent-sharing': {
    kind: 'contract', example: '房租、押金、水电费怎么分',
    questions: [
      { id: 'amount', ask: '大概差多少钱？', hint: '例如：1200 元' },
      { id: 'paper', ask: '有合同或聊天记录吗？', choices: ['有合同', '只有聊天记录', '都没有'] },
    ],
  },
  'service-purchase': {
    kind: 'consumer', example: '理发、健身、家政，退卡退费',
    questions: [
      { id: 'shop', ask: '是哪家店？', hint: '店名或位置' },
      { id: 'amount', ask: '花了多少钱？', hint: '例如：580 元' },
      { id: 'paper', ask: '有小票或付款记录吗？', choices: ['有', '没有'] },
    ],
  },
  pet: {
    kind: 'neighbour', example: '狗叫、不牵绳、粪便、咬人',
    questions: [
      { id: 'trouble', ask: '主要是哪一样？', choices: ['叫声', '不牵绳', '粪便气味', '伤了人'] },
      { id: 'how-often', ask: '多久一次？', choices: ['几乎每天', '一周几次', '头一回'] },
    ],
  },
  'corridor-clutter': {
    kind: 'property-management', example: '楼道堆东西、停电动车',
    questions: [
      { id: 'what', ask: '堆的是什么？', choices: ['杂物', '电动车', '鞋柜', '垃圾'] },
      { id: 'blocks', ask: '挡住走路了吗？', choices: ['挡住了', '还能走', '挡住消防栓'] },
    ],
  },
  wages: {
    kind: 'labour', example: '干了活没给钱、少给钱',
    questions: [
      { id: 'amount', ask: '欠了多少？', hint: '例如：6000 元' },
      { id: 'since', ask: '欠了多久？', hint: '例如：两个月' },
      { id: 'paper', ask: '有什么能证明？', choices: ['劳动合同', '考勤或工资条', '聊天记录', '都没有'] },
    ],
  },
  family: {
    kind: 'marriage-family', example: '赡养老人、婚姻、继承',
    questions: [
      { id: 'about', ask: '主要是哪一样？', choices: ['赡养老人', '夫妻之间', '继承分家', '照看孩子'] },
      { id: 'living-together', ask: '现在住在一起吗？', choices: ['住在一起', '分开住'] },
    ],
  },
  'property-service': {
    kind: 'property-management', example: '物业费、维修、电梯、保洁',
    questions: [
      { id: 'about', ask: '主要是哪一样？', choices: ['物业费', '维修', '电梯', '保洁', '其他'] },
      { id: 'told', ask: '跟物业反映过几次？', choices: ['还没有', '一两次', '很多次'] },
    ],
  },
  else: {
    kind: 'other', example: '上面都不像，我自己说',
    questions: [
      { id: 'about', ask: '用一句话说是什么事？', hint: '例如：借了东西不还' },
      { id: 'since', ask: '从什么时候开始的？', hint: '大概就行' },
    ],
  },
} as const satisfies Record<Subject, SubjectSheet>
