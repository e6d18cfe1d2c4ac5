// Code → its one Chinese name. Nothing else in the project spells these names; a missing one does not compile.
import type { AppointmentState, CancelReason, SessionKind } from './appointment'
import type { CaseStep, Stage } from './case-steps'
import type { ClockName } from './clock'
import type { DisputeKind, Subject } from './dispute-kind'
import type { SignUpState } from './gathering'
import type { contactTimes, withdrawReasons } from './mediation-case'
import type { DataKind, KeptReason, PersonEventKind } from './own-data'
import type { RatingLevel, RatingTag } from './rating'
import type { PartySide, Profession, Role } from './role'
import type { AccessFeature, DayKind, SlotState } from './room'
import type { IntakeSource } from './intake-source'
import type { BodyKind, JointRole } from './joint-handling'
import type { DismissReason, LeadKind, LeadState } from './lead'
import type { HomeTie } from './related-case'
import type { Exclusion, SafetyConcern } from './safety'
import type { ServiceKind } from './service-provider'
import type { LeaveKind } from './staff-duty'
import type { OrganisationKind, StaffStanding } from './staffing'
import type { LevelReason, MediatorReason, RoomReason } from './suggestion'
import type { agreementForms, contactMeansList, DeclineReason, EndReason, followUpOutcomes, sittingForms } from './staff-step'

type Names<Code extends string | number, Name = string> = Readonly<Record<Code, Name>>

export const roleNames: Names<Role> = {
  resident: '居民', reporter: '信息员', mediator: '调解员', dispatcher: '调处中心', supervisor: '三长', administrator: '系统管理',
}
export const professionNames: Names<Profession> = {
  'police-officer': '社区民警', 'people-mediator': '人民调解员', lawyer: '律师', 'social-worker': '社工', volunteer: '志愿者',
  'party-veteran': '退休老党员', 'dispatch-officer': '调处中心工作人员', 'police-chief': '所长', 'brigade-chief': '大队长',
  'deputy-bureau-chief': '副局长', 'system-administrator': '系统管理员', 'grid-worker': '网格员', courier: '外卖小哥',
}
export const stageNames: Names<Stage> = {
  registered: '已登记', accepted: '已受理', declined: '不予受理', dispatched: '已派单', acknowledged: '已签收', contacted: '已联系',
  'in-mediation': '调解中', settled: '达成协议', 'not-settled': '未达成', closed: '已结单', withdrawn: '已撤回', merged: '已并案',
}
export const stepNames: Names<CaseStep> = {
  accept: '受理', decline: '不予受理', dispatch: '派单', redispatch: '改派', acknowledge: '签收', contact: '记录首次联系',
  'attempt-contact': '记录没联系上', 'open-sitting': '开始调解', settle: '达成协议', end: '结束调解', 'follow-up': '回访', close: '结单',
  'change-level': '改级别', 'invite-organisation': '请单位一起办', merge: '并案', unmerge: '撤销并案', link: '关联同一户的事', unlink: '取消关联',
  'return-order': '退回', 'hand-over': '移交', 'book-for-parties': '约调解时间', 'check-in': '到场签到', 'record-sitting': '写调解笔录', urge: '督办', 'answer-urge': '回复督办',
  nudge: '催办', confirm: '确认做到了没有', reopen: '提出异议', withdraw: '撤回', 'add-note': '补充说明', 'joint-note': '写意见', book: '约调解时间', reschedule: '改约', cancel: '取消预约', rate: '评价',
}
export const disputeKindNames: Names<DisputeKind> = {
  'marriage-family': '婚姻家庭', neighbour: '邻里', 'house-homestead': '房屋宅基地', contract: '合同', business: '生产经营', damages: '损害赔偿',
  'forest-land': '山林土地', 'land-taking': '征地拆迁', environment: '环境污染', labour: '劳动争议', consumer: '消费', medical: '医疗',
  traffic: '道路交通事故', 'property-management': '物业', other: '其他',
}
export const subjectNames: Names<Subject> = {
  noise: '邻里噪声', 'air-conditioner': '空调外机', leak: '漏水渗水', parking: '停车位', scrape: '行车剐蹭', 'pipe-work': '管道改造',
  'site-noise': '工地噪声', 'rent-sharing': '租金分摊', 'service-purchase': '服务消费', pet: '宠物', 'corridor-clutter': '楼道堆物',
  wages: '欠薪', family: '家里人之间', 'property-service': '物业服务', else: '其他的事',
}
export const clockNamesShown: Names<ClockName> = {
  accept: '受理', acknowledge: '签收', 'first-contact': '首次联系', meet: '组织调解', mediation: '调解期限', 'urge-reply': '回复督办',
}
export const levelNames: Names<1 | 2 | 3> = { 1: '一级', 2: '二级', 3: '三级' }
export const levelRoutes: Names<1 | 2 | 3> = { 1: '当场办理', 2: '由调解室负责', 3: '多部门联合办理' }
export const levelReasonNames: Names<LevelReason> = {
  hurt: '有人受伤或被打过', threatened: '有人受到威胁', 'self-harm': '有人说过不想活了', 'wages-of-many': '好几个人的工钱没拿到', 'many-parties': '牵涉十户（人）以上',
  'several-parties': '牵涉三户（人）以上', 'child-present': '有孩子在场', followed: '有人被跟踪、骚扰', 'injury-told': '登记时说伤了人', 'wants-lawyer': '登记时想请律师', 'weighty-kind': '这类事一次往往谈不完',
  reopened: '办过一次，当事人有异议', simple: '两家之间，没有别的情况',
}
export const roomReasonNames: Names<RoomReason> = { grid: '管这栋楼', community: '在同一社区', 'open-today': '今天开门' }
export const mediatorReasonNames: Names<MediatorReason> = {
  'grid-officer': '管这栋楼的民警', 'grid-room': '在管这栋楼的调解室', 'community-room': '在本社区', speciality: '擅长这类事', 'nothing-in-hand': '手上没有别的事', 'on-duty': '今天值班',
}
export const bodyKindNames: Names<BodyKind> = {
  'police-station': '派出所', 'judicial-office': '司法所', 'law-firm': '律师事务所', court: '法院', environment: '生态环境', housing: '住建', 'traffic-police': '交警', women: '妇联',
  education: '教育', 'labour-arbitration': '劳动仲裁', 'market-supervision': '质监', 'natural-resources': '自然资源', health: '卫体',
}
export const organisationKindNames: Names<OrganisationKind> = {
  ...bodyKindNames, 'dispatch-centre': '调处中心', 'police-bureau': '公安分局', 'mediation-committee': '调解委员会', 'notary-office': '公证处', 'social-work': '社工机构', volunteers: '志愿者队伍',
}
export const staffStandingNames: Names<StaffStanding> = { 'not-invited': '还没邀请', invited: '已邀请，等加入', 'in-office': '在岗', left: '已离岗' }
export const leaveKindNames: Names<LeaveKind> = { sick: '病假', personal: '事假', annual: '年假', training: '培训', swap: '调休' }
export const jointRoleNames: Names<JointRole> = { 'fact-finding': '查清事实', guidance: '指导调解、把关协议', 'legal-advice': '讲清法律', expertise: '给专业意见' }
export const safetyConcernQuestions: Names<SafetyConcern> = {
  hurt: '有人受伤了，或被打过', threatened: '有人威胁要伤害您或家人', followed: '有人跟踪、堵门、不停骚扰', 'child-present': '事情发生时有孩子在场',
  'self-harm': '您有过不想活了的念头',
}
export const exclusionNames: Names<Exclusion> = {
  crime: '已经涉嫌犯罪', 'family-violence': '家庭暴力正在发生', 'before-court': '法院正在审理或已经判了', petition: '正在信访处理中',
}
export const exclusionAddresses: Names<Exclusion> = {
  crime: '请拨打 110 报警，由公安机关处理。',
  'family-violence': '请马上拨打 110；也可以打妇女儿童热线 12338。先保证您和孩子的安全。',
  'before-court': '请联系审理法院，或拨打 12348 问一问法律援助。',
  petition: '请联系受理您信访的单位，或拨打 12345 询问进展。',
}
/** As two words on a card: what it is about, and how it is booked. */
export const sessionKindWords: Names<SessionKind, { about: string; manner: string }> = {
  dispute: { about: '矛盾纠纷', manner: '及时约' }, opinion: { about: '社情民意', manner: '随时约' }, officials: { about: '干群关系', manner: '定期约' },
  service: { about: '公共服务', manner: '精确约' }, community: { about: '文明风尚', manner: '广泛约' },
}
export const signUpStateNames: Names<SignUpState> = { 'not-yet': '还没开始报名', open: '可以报名', closed: '报名已截止', over: '已结束', 'called-off': '已取消' }
export const serviceKindNames: Names<ServiceKind> = { 'legal-advice': '法律咨询', notary: '公证', 'judicial-office': '司法所' }
export const dataKindNames: Names<DataKind> = {
  profile: '您的称呼、电话和住处', cases: '您登记或参与的纠纷', photos: '您传的照片', appointments: '您的预约', gatherings: '您报过的约吧场次', ratings: '您的评价',
  notices: '发给您的通知', devices: '用过的手机和浏览器',
}
export const personEventNames: Names<PersonEventKind> = {
  'profile-corrected': '改了称呼、电话或住处', 'data-erased': '删掉了能删的信息', 'signed-out-everywhere': '让所有手机都退出', 'signed-in-again': '重新进入',
}
export const keptReasonNames: Names<KeptReason> = {
  'case-open': '事情还在办，办完才能删', 'mediation-archive': '《人民调解法》第二十七条要求存档', 'event-chain': '办理过程要能查证，不能改，也不能删',
}
export const appointmentStateNames: Names<AppointmentState> = {
  held: '暂留', booked: '已约好', attended: '已到场', 'no-show': '没有到场', cancelled: '已取消',
}
export const cancelReasonNames: Names<CancelReason> = {
  'not-free': '那天有事', unwell: '身体不舒服', 'made-peace': '已经和好了', 'need-more-time': '还想再想想', 'do-not-want-to-meet': '不想见面', other: '其他',
}
export const withdrawReasonNames: Names<(typeof withdrawReasons)[number]> = {
  'made-peace': '已经和好了', 'other-way': '想走别的途径', 'no-longer-needed': '事情过去了', other: '其他',
}
export const contactTimeNames: Names<(typeof contactTimes)[number]> = { any: '都可以', morning: '上午', afternoon: '下午', evening: '晚上' }
export const accessFeatureNames: Names<AccessFeature> = {
  'step-free': '无台阶', lift: '有电梯', 'accessible-toilet': '无障碍卫生间', 'hearing-loop': '助听设备', 'separate-entrance': '可分开进出', parking: '可停车',
}
export const slotStateNames: Names<SlotState> = {
  free: '可约', full: '已约满', past: '已过', 'too-soon': '来不及准备', closure: '不开放', yours: '已有安排',
}
export const dayKindNames: Names<DayKind> = { working: '工作日', rest: '休息日', holiday: '节假日', 'make-up-working': '调休上班' }
export const ratingLevelNames: Names<RatingLevel> = {
  'very-satisfied': '非常满意', satisfied: '满意', 'fairly-satisfied': '基本满意', dissatisfied: '不满意', 'very-dissatisfied': '非常不满意',
}
export const ratingTagNames: Names<RatingTag> = {
  prompt: '联系及时', 'explained-well': '讲得明白', fair: '公平', patient: '有耐心', 'kept-promise': '说到做到',
  'slow-to-contact': '迟迟没联系', unclear: '说不清楚', 'took-sides': '偏向一方', impatient: '没有耐心', 'not-carried-out': '结果没落实',
}
export const declineReasonNames: Names<DeclineReason> = {
  crime: '涉嫌犯罪，应由公安机关处理', 'family-violence': '家庭暴力正在发生，应先报警', 'before-court': '法院正在审理或已经判决', petition: '信访正在办理',
  'outside-territory': '不在本区范围', 'not-a-dispute': '不是双方之间的纠纷', other: '其他',
}
export const endReasonNames: Names<EndReason> = {
  'one-side-refuses': '一方拒绝', 'cannot-be-reached': '联系不上', 'too-far-apart': '差距过大', 'time-ran-out': '期限届满', 'refuses-to-sign': '拒签',
  'settled-themselves': '自行和解', 'chose-another-way': '另寻途径', other: '其他',
}
export const partySideNames: Names<PartySide> = { applicant: '申请人', respondent: '被申请人' }
export const contactMeansNames: Names<(typeof contactMeansList)[number]> = { call: '打电话', visit: '上门', message: '发消息' }
export const sittingFormNames: Names<(typeof sittingForms)[number]> = { joint: '共同调解', separate: '单独调解' }
export const agreementFormNames: Names<(typeof agreementForms)[number]> = { oral: '口头协议', written: '书面协议' }
export const followUpOutcomeNames: Names<(typeof followUpOutcomes)[number]> = { holding: '都做到了', partly: '做到一部分', broken: '没有做到' }

export const intakeSourceNames: Names<IntakeSource> = { phone: '电话', 110: '110 转来', counter: '窗口' }
export const leadKindNames: Names<LeadKind> = { quarrel: '有人起争执', crowd: '一群人聚在一起', hazard: '安全隐患', else: '别的情况' }
export const leadStateNames: Names<LeadState> = { new: '已收到，等人看', 'became-case': '已有人跟进', dismissed: '看过了，不用再办' }
export const dismissReasonNames: Names<DismissReason> = {
  'nothing-there': '去问了，没有这回事', 'nobody-wants': '当事人不愿意调解', 'already-in-hand': '已经在办了', 'not-for-mediation': '不归调解管，已转给管的单位', other: '其他',
}
export const homeTieNames: Names<HomeTie> = { 'same-door': '同一户', 'same-phone': '同一个电话', 'same-address': '对方是同一户', 'other-side': '两家对换了位置' }

/** Numbers anybody may need at once (domain.md §5). */
export const helplines = [
  { number: '110', name: '报警' },
  { number: '120', name: '急救' },
  { number: '119', name: '火警' },
  { number: '12338', name: '妇儿' },
  { number: '12348', name: '法律援助' },
  { number: '12345', name: '市民热线' },
] as const
