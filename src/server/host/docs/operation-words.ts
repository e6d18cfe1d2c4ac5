// What each operation is for, in one line, for whoever reads the API.
import type { Contract } from '../../../contract/api'

type Words = { [Group in keyof Contract]: { title: string; operations: Record<keyof Contract[Group], string> } }

export const operationWords: Words = {
  session: { title: '我是谁', operations: {
      whoami: '平台认出的人：称呼、身份、所在社区和今天值班的人', signOutEverywhere: '所有手机和浏览器都退出', signInAgain: '退出以后，在这台手机上重新进入',
    } },
  places: { title: '地方', operations: { list: '本区的社区、楼栋和单元', open: '扫门牌码：这是哪里、现在谁值班、最近的空位' } },
  rooms: {
    title: '调解室',
    operations: { list: '全部调解室，按远近或最早空位排', get: '一间调解室：由来、团队、开放时间、办理情况', slots: '可约时段，每个都说明能不能约、为什么', duty: '一周值班表' },
  },
  files: { title: '照片', operations: { begin: '要一个上传地址', finish: '传完了，请查看并去掉照片里的位置和设备信息' } },
  cases: {
    title: '调解案件',
    operations: {
      register: '登记纠纷，得到回执', list: '我参与的案件，新的在前', get: '一件案件现在的样子，含时间线和时限', addNote: '补充说明', withdraw: '申请人撤回',
      reopen: '结单后 30 天内提出异议', accept: '受理并定级', decline: '不予受理，说明去哪里办', dispatch: '派给调解室和调解员', redispatch: '改派，写明原因',
      changeLevel: '改级别，写明原因', invite: '请单位一起办', addJointNote: '一起办的人写意见', suggest: '建议的级别、类别、调解室和调解员，各有理由', bodies: '可以请来一起办的单位',
      acknowledge: '调解员签收', contact: '记录首次联系，没联系上也记', openSitting: '开始调解', settle: '达成协议', end: '未达成，结束调解',
      followUp: '回访', close: '结单', returnOrder: '退回派单，写明原因', bookForParties: '调解员替双方约时间或改约', cancelForParties: '调解员取消约好的时间',
      checkIn: '凭六位签到码记到场', recordSitting: '写调解笔录，共同或单独', handOver: '把手上的事全部移交给一位同事', confirm: '当事人自己说约定的事做到了没有',
      intake: '电话、110 或窗口代居民登记', slip: '回执和六位受理码，给丢了受理单的人', claim: '居民凭编号和六位受理码认领', merge: '重复登记并到另一件里办', unmerge: '撤销并案',
      link: '关联同一户的事', unlink: '取消关联', related: '同一户以前的事，以及可能重复的登记',
      urge: '督办，限时回复', answerUrge: '办理人回复督办', nudge: '当事人催办，每次超时一次', readers: '谁看过我的材料', revealPhone: '显示一方的电话，记一行',
    },
  },
  staff: {
    title: '工作人员',
    operations: {
      list: '本区的工作人员', get: '一位工作人员：负责的社区、值班、假期、手上的事', save: '新增或修改一位工作人员', remove: '离岗，立即生效；手上还有事时先列出来',
      invite: '发一次性邀请码，七天内有效', revokeInvitation: '收回邀请', join: '凭邀请码加入，用过即失效', setDuty: '定每周在哪间调解室值班',
      myDuty: '我的值班和假期', takeLeave: '请假；这几天约好的调解先列出来', endLeave: '销假', colleagues: '今天能接手的同事',
    },
  },
  organisations: { title: '单位', operations: { list: '本区的单位', save: '新增或修改一个单位' } },
  territory: { title: '格与人', operations: { list: '网格、警格、民警、网格员和调解室的对应', save: '一个社区的网格整体保存，每栋楼只在一个网格里' } },
  leads: { title: '线索', operations: {
      report: '信息员报线索，不写当事人', mine: '我报的线索走到哪了', list: '线索，新的在前', get: '一条线索', toCase: '打过电话、当事人愿意，立成案件', dismiss: '不办，写明原因',
    } },
  appointments: {
    title: '预约',
    operations: { book: '为案件约一个时段', bookOpinion: '社情民意随时约：15 分钟，写明想说的事', bookService: '公共服务精确约：一对一', reschedule: '改约，一步完成', cancel: '取消预约并说明原因', list: '我的预约', get: '一次预约' },
  },
  ratings: { title: '评价', operations: { give: '给办理情况评价，一案一方一次', get: '我的评价，以及现在能不能评', review: '一条要答复的差评', reviewContact: '联系过评价人', reviewAnswer: '答复评价人' } },
  gatherings: {
    title: '约吧场次',
    operations: { list: '要开的场次，或我报过的', get: '一场：谁来、在哪、还有几席、带什么', join: '报名；满了就排队', leave: '退出或不再排队', takeOffer: '要留给我的位子', rate: '到场后评价，一人一次' },
  },
  services: { title: '公共服务', operations: { list: '律师、公证、司法所，一对一', slots: '一位服务人员的可约时段' } },
  notices: { title: '通知', operations: { list: '发给我的通知，新的在前', unread: '还有几条没看', read: '标为已看' } },
  workbench: { title: '工作台', operations: { list: '案件清单：按紧急或按新旧，可查编号、姓名、电话', counts: '已超时、2 小时内、全部各几件', day: '调解员今天要办的，最急的在前', reviews: '要联系、要答复的差评' } },
  ownData: {
    title: '我的信息',
    operations: { summarise: '存了我的哪些信息、为什么', export: '要一份我的信息', correct: '改称呼、电话和住处', erase: '删除可以删的，说明留下什么、为什么' },
  },
  admin: {
    title: '系统管理',
    operations: {
      rooms: '全部调解室和各有几次停用', room: '一间调解室现在的设置', addRoom: '新增调解室', changeRoom: '改名称、由来、电话、路线、席位等', setHours: '改一周开放时间，时间落空的预约会收到新时间',
      lookAtClosure: '停用之前先看会影响谁', addClosure: '停用一段时间，受影响的预约各得到最近的空位', removeClosure: '取消停用，没改约的人照原时间来',
      calendar: '本区单独设的日子', setDay: '把某一天设成休息、放假或上班', clearDay: '恢复成全国日历', limits: '时限和预约规则', setLimits: '改时限，对正在走的时限立即生效',
      gatherings: '约吧系列', gathering: '一个系列和它的各场', addSeries: '新增系列', changeSeries: '改系列，已有人报名的场次不变', endSeries: '到某天为止', callOff: '取消一场并说明原因',
      placeCodes: '一个社区的门牌码', makePlaceCodes: '给一栋楼的每个入口做新码', withdrawPlaceCode: '作废一个码', placeCodeSheet: '打印用的 PDF',
    },
  },
  receipts: { title: '回执', operations: { verify: '编号和核验码是否相符，只答是或否' } },
}
