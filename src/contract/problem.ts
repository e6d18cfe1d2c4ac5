// The closed list of refusals. Each has a status and one Chinese sentence that says what to do next; a thrown
// problem may carry a more exact sentence.
import * as z from 'zod/mini'

import { caseEventKind, stage } from './case-steps'
import { freeSlot } from './room'
import { day, instant } from './scalars'
import { inHand } from './staffing'

export const problems = {
  'invalid-input': {
    status: 400, message: '有一项填得不对，请照提示改一改',
    data: z.object({ issues: z.array(z.object({ path: z.string(), message: z.string() })) }),
  },
  'idempotency-key-missing': { status: 400, message: '请求不完整，请退出重进后再试' },
  'not-signed-in': { status: 401, message: '还不知道您是谁，请从微信重新进入' },
  'not-allowed': { status: 403, message: '这一步要由别的工作人员来做' },
  'unknown-operation': { status: 404, message: '没有这个功能，请更新小程序后再试' },
  'not-found': { status: 404, message: '没有找到，可能已经撤回，或不属于您' },
  'method-not-allowed': { status: 405, message: '请用 POST 方式调用' },
  'step-not-open': {
    status: 409, message: '这件事已经走到下一步了，请刷新看看',
    /** `by`: who moved it there last, told to staff. */
    data: z.object({ stage, by: z.optional(z.object({ name: z.string(), title: z.nullable(z.string()), at: instant, kind: caseEventKind })) }),
  },
  'excluded-matter': {
    status: 409, message: '这类事不能在这里调解',
    data: z.object({ goInstead: z.string() }),
  },
  'slot-taken': {
    status: 409, message: '这个时间刚刚被别人约走了，请看看下面最近的空位',
    data: z.object({ nearest: z.array(freeSlot).check(z.maxLength(3)) }),
  },
  'slot-not-open': { status: 409, message: '这个时间调解室不开放，请另选一个', data: z.object({ nearest: z.array(freeSlot).check(z.maxLength(3)) }) },
  'slot-too-soon': { status: 409, message: '离开始不到 2 小时，来不及准备了，请选晚一点的', data: z.object({ nearest: z.array(freeSlot).check(z.maxLength(3)) }) },
  'person-busy': { status: 409, message: '您或调解员这个时间已有别的安排，请另选一个', data: z.object({ nearest: z.array(freeSlot).check(z.maxLength(3)) }) },
  'already-booked': { status: 409, message: '这件事已经约好时间了，可以改约' },
  'too-late-to-change': { status: 409, message: '快到时间了，不能在手机上改，请给调解室打电话' },
  'changed-meanwhile': { status: 409, message: '别的管理员刚刚改过这里，请看看现在的样子再改', data: z.object({ name: z.string(), at: instant }) },
  'seats-taken': { status: 409, message: '已经有人约了更多的席位，不能减到这么少', data: z.object({ seats: z.int() }) },
  'case-with-somebody-else': {
    status: 409, message: '这件事已经不在您手上，正在重新安排人',
    data: z.object({ name: z.nullable(z.string()) }),
  },
  'check-in-code-unknown': { status: 409, message: '没有这个签到码。请看看对方手机上今天这次预约的六位数字' },
  'already-checked-in': { status: 409, message: '这一方已经签到了' },
  'mediator-not-available': {
    status: 409, message: '这位调解员现在不能接，请换一位',
    /** On leave until the end of that day; none when they have left, or are busy at a time that is booked. */
    data: z.object({ name: z.nullable(z.string()), awayUntilOn: z.nullable(day) }),
  },
  'still-in-hand': { status: 409, message: '手上还有事，先移交，再来办这一步', data: z.object(inHand) },
  'last-administrator': { status: 409, message: '这是最后一位系统管理员，先请一位新的，再办这一步' },
  'invitation-over': { status: 409, message: '这个邀请已经用过、过期或收回了，请管理员再发一个' },
  'already-staff': { status: 409, message: '您已经是工作人员了，不用再加入' },
  'leave-overlaps': { status: 409, message: '这几天已经请过假了，请看看下面的假期' },
  'already-joint': { status: 409, message: '已经请过了，正在一起办' },
  'follow-up-missing': { status: 409, message: '还没有回访，或回访时说没有做到。约定做到了，再回访一次才能结单' },
  'answer-awaited': { status: 409, message: '还在等申请人说做到了没有', data: z.object({ answerBy: z.iso.datetime() }) },
  'already-rated': { status: 409, message: '您已经评价过了，谢谢' },
  'urge-unanswered': { status: 409, message: '上一次督办还没有回复，请等回复', data: z.object({ replyBy: instant }) },
  'nothing-urged': { status: 409, message: '没有要回复的督办' },
  'nothing-overdue': { status: 409, message: '现在没有超时的，不用催。到了时间没办，再来催' },
  'already-nudged': { status: 409, message: '这一步您已经催过了，他们都收到了' },
  'no-phone': { status: 409, message: '这一方没有留电话' },
  'review-done': { status: 409, message: '这条评价已经有人答复了', data: z.object({ by: z.nullable(z.string()), at: instant }) },
  'review-not-contacted': { status: 409, message: '请先联系本人，再答复' },
  'reopen-window-over': { status: 409, message: '结单已超过 30 天，请重新登记，并写上原来的编号' },
  'sign-up-not-open': { status: 409, message: '现在不能报名，请看看别的场次' },
  'already-joined': { status: 409, message: '您已经报过名了' },
  'not-joined': { status: 409, message: '您没有报这一场，不用退' },
  'offer-over': { status: 409, message: '给您留的位子过了时间，已经让给下一位。您可以重新排队' },
  'too-late-to-leave': { status: 409, message: '快开始了，不能在手机上退，请打个电话说一声' },
  'slip-does-not-fit': { status: 409, message: '编号和六位数字对不上，请照受理单再填一次' },
  'slip-tried-too-often': { status: 409, message: '试的次数太多了，请明天再试，或给调处中心打电话' },
  'lead-settled': {
    status: 409, message: '这条线索已经有人处理了',
    data: z.object({ isCase: z.boolean(), by: z.object({ name: z.string(), at: instant }) }),
  },
  'merge-target-not-open': { status: 409, message: '要并入的那件已经办完，或并到别处了，请换一件', data: z.object({ stage }) },
  'already-linked': { status: 409, message: '这两件事已经关联在一起了' },
  'not-linked': { status: 409, message: '这两件事没有关联，不用取消' },
  'still-expected': { status: 409, message: '您还约了时间或报了名。请先取消，再来删' },
  'signed-out': { status: 401, message: '这台手机已经退出。要接着用，请点“重新进入”' },
  'photo-not-usable': { status: 422, message: '这张图片打不开，请换一张 JPG、PNG 或 WebP 图片' },
  'photo-not-uploaded': { status: 409, message: '照片还没有传完，请等一等或重新上传' },
  'idempotency-key-reused': { status: 422, message: '这次提交和上一次内容不同，请退出重进后再试' },
  'input-too-large': { status: 413, message: '内容太大了，请写短一些或少放几张照片' },
  'try-again-later': { status: 503, message: '现在连不上，请稍后再试。您填的内容还在' },
  unexpected: { status: 500, message: '这里出了点问题，我们已经记下。请稍后再试' },
} as const satisfies Record<string, { status: number; message: string; data?: z.ZodMiniType }>

export type ProblemCode = keyof typeof problems

type Picked<Code extends ProblemCode> = { [C in Code]: (typeof problems)[C] }

/** The rows of the closed list that one operation can answer with. */
export function answers<Code extends ProblemCode>(...codes: Code[]): Picked<Code> {
  return Object.fromEntries(codes.map((code) => [code, problems[code]])) as Picked<Code>
}
