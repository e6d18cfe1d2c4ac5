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
      checkIn: '凭六位签到码记到场', recordSitting: '写调解笔录，共同或单独', confirm: '当事人自己说约定的事做到了没有',
    },
  },
  appointments: {
    title: '预约',
    operations: { book: '为案件约一个时段', bookOpinion: '社情民意随时约：15 分钟，写明想说的事', bookService: '公共服务精确约：一对一', reschedule: '改约，一步完成', cancel: '取消预约并说明原因', list: '我的预约', get: '一次预约' },
  },
  ratings: { title: '评价', operations: { give: '给办理情况评价，一案一方一次', get: '我的评价，以及现在能不能评' } },
  gatherings: {
    title: '约吧场次',
    operations: { list: '要开的场次，或我报过的', get: '一场：谁来、在哪、还有几席、带什么', join: '报名；满了就排队', leave: '退出或不再排队', takeOffer: '要留给我的位子', rate: '到场后评价，一人一次' },
  },
  services: { title: '公共服务', operations: { list: '律师、公证、司法所，一对一', slots: '一位服务人员的可约时段' } },
  notices: { title: '通知', operations: { list: '发给我的通知，新的在前', unread: '还有几条没看', read: '标为已看' } },
  workbench: { title: '工作台', operations: { list: '案件清单：按紧急或按新旧，可查编号、姓名、电话', counts: '已超时、2 小时内、全部各几件', day: '调解员今天要办的，最急的在前' } },
  ownData: {
    title: '我的信息',
    operations: { summarise: '存了我的哪些信息、为什么', export: '要一份我的信息', correct: '改称呼、电话和住处', erase: '删除可以删的，说明留下什么、为什么' },
  },
  receipts: { title: '回执', operations: { verify: '编号和核验码是否相符，只答是或否' } },
}
