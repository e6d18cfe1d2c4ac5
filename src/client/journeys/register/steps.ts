// The journey as one table: what each step asks, which fields of the registration it fills, what to say when one is
// missing, and what comes next. Back, next, the progress words, check-answers and the server's objections all read it.
import type { RouteName } from '../../routes'
import { stepNames, type StepName } from './step-names'

/** Every page of the journey that works on a draft. */
export type StepRoute = Exclude<Extract<RouteName, `register${string}`>, 'registerStart' | 'registerReceipt'>

export interface Step {
  route: StepRoute
  /** How the drafts list and the check page call it. */
  name: string
  question: string
  lead?: string
  /** Field path in the contract's input → what to do when it is empty. A path also stands for everything below it. */
  fields: Readonly<Record<string, string>>
  next: StepName | 'receipt'
}

export const steps = {
  safety: {
    route: 'registerSafety', name: '安全', next: 'exclusions',
    question: '先问一句：您和家人安全吗？', lead: '有的都点上，可以选几项。',
    fields: { safety: '请选一选，都没有就点「都没有」' },
  },
  exclusions: {
    route: 'registerExclusions', name: '能不能调解', next: 'kind',
    question: '有没有下面这些情况？', lead: '这几种事归专门的地方管，先问清楚。',
    fields: { exclusions: '请选一选，都没有就点「都没有」' },
  },
  kind: {
    route: 'registerKind', name: '什么事', next: 'questions',
    question: '主要是什么事？', lead: '选最接近的一个，后面还可以改。',
    fields: { subject: '请先选一个最接近的' },
  },
  questions: {
    route: 'registerQuestions', name: '几个小问题', next: 'place',
    question: '再问几个小问题', lead: '大概就行，不用很准。',
    fields: { answers: '请选一个最接近的' },
  },
  place: {
    route: 'registerPlace', name: '地点', next: 'story',
    question: '事情发生在哪里？', lead: '好派给离您最近的调解室。',
    fields: { 'place.communityId': '请选是哪个小区', 'place.building': '请选是几号楼', 'place.unit': '请写几单元、门牌号' },
  },
  story: {
    route: 'registerStory', name: '经过', next: 'photos',
    question: '发生了什么？', lead: '想到什么写什么，调解员会再问您。',
    fields: { story: '请写几句发生了什么，一两句也行', beganOn: '请选大概是哪天开始的', isOngoing: '请选现在还有没有' },
  },
  photos: {
    route: 'registerPhotos', name: '照片', next: 'respondent',
    question: '有照片吗？', lead: '没有也可以，直接下一步。',
    fields: { photoIds: '请等照片传完' },
  },
  respondent: {
    route: 'registerRespondent', name: '对方', next: 'wish',
    question: '对方是谁？', lead: '不知道名字也没关系，写「楼上住户」就行。',
    fields: {
      'respondent.name': '请写对方怎么称呼，比如「楼上住户」',
      'respondent.address': '请写对方住哪里', 'respondent.phone': '请写对方的电话',
    },
  },
  wish: {
    route: 'registerWish', name: '希望', next: 'contact',
    question: '您希望怎么解决？', lead: '点一下就能填上，也可以自己写。',
    fields: { wish: '请写您希望怎么解决，一句话就行', wantsLawyer: '请选要不要律师' },
  },
  contact: {
    route: 'registerContact', name: '联系您', next: 'check',
    question: '怎么联系您？',
    fields: {
      'contact.name': '请写怎么称呼您', 'contact.phone': '请写您的手机号，11 位数字', 'contact.bestTime': '请选什么时候方便',
      'onBehalfOf.name': '请写老人怎么称呼', 'onBehalfOf.relation': '请选您是老人的什么人',
    },
  },
  check: { route: 'registerCheck', name: '核对', next: 'receipt', question: '请核对一遍', lead: '哪里不对，点「修改」。', fields: {} },
} as const satisfies Record<StepName, Step>

export const stepTable: Readonly<Record<StepName, Step>> = steps

/** 「第 2 步，共 11 步」, counted from the list itself. */
export function progressOf(name: StepName): { step: number; total: number } {
  return { step: stepNames.indexOf(name) + 1, total: stepNames.length }
}

export function stepBefore(name: StepName): StepName | undefined {
  return stepNames.find((candidate) => stepTable[candidate].next === name)
}

const covers = (field: string, path: string) => path === field || path.startsWith(`${field}.`)

/** Which step asks for the field an objection names: `respondent.phone`, `answers.when`, `photoIds.3`, or `place` as a whole. */
export function stepOfPath(path: string): StepName | undefined {
  return stepNames.find((name) => Object.keys(stepTable[name].fields).some((field) => covers(field, path) || covers(path, field)))
}

/** What to do about an empty field, in the words of the step that asks for it. */
export function missingMessage(path: string): string | undefined {
  for (const name of stepNames) {
    const found = Object.entries(stepTable[name].fields).find(([field]) => covers(field, path))
    if (found) return found[1]
  }
  return undefined
}
