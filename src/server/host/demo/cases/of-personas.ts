// The stories of the people in the demo switch: what each of them sees on the home and case screens.
import {
  accept, acknowledge, addNote, book, call, close, confirm, daysAgo, dispatch, followUp, minutesAgo, rate, settle, sit, takenUpBy, visit, who,
  type CaseStory,
} from './beats'

export const ofPersonas: readonly CaseStory[] = [
  {
    who: 'wang-guilan', subject: 'noise', answers: { when: '晚上 10 点后', 'how-often': '一周几次', 'which-room': '主卧' }, beganDaysBefore: 24,
    against: { name: '隔壁 302 住户', address: '津门里 3 号楼 2 单元 302' },
    story: '隔壁年轻人下班晚，夜里十点多还开音响，低音一下一下的，我心脏不好，躺下就听见。我去敲过一回门，人家挺客气，过两天又响了。',
    wish: '夜里十点以后把低音关了就行，不想伤了和气。', begins: daysAgo(96, '9:12'),
    beats: [
      ...takenUpBy('wang-min', 'yanan'), call('3h', '王阿姨说对方态度不坏，是忘了时间。约好明天下午都在家。'),
      sit('1d 15:00', '三个人在楼道里听了一遍。小伙子第一次知道低音会传到隔壁床头。'),
      settle('1h', 'oral', who('302 住户', '晚上十点以后关低音，周末也一样', 3)),
      followUp('7d 10:00', 'holding', '王阿姨说这一周睡得踏实，小伙子还送来一副减震脚垫的说明。'), confirm('4m', 'holding'), close('12m'),
      rate('1d 9:30', 'satisfied', ['patient', 'explained-well'], '小王说话和气，没让谁下不来台。'),
    ],
  },
  {
    who: 'wang-guilan', subject: 'leak', answers: { since: '六天前', 'which-ceiling': '卫生间天花板，靠管道那一角', 'who-was-told': '都说过' }, beganDaysBefore: 6,
    against: { name: '楼上 401 陈师傅', address: '津门里 3 号楼 2 单元 401', phone: '13800000002' },
    story: '楼上卫生间从上周开始渗水，我家天花板起了皮，一圈黄印子一天比一天大，夜里能听见滴答声。跟楼上说过两次，陈师傅说他家地面是干的；物业来看了一眼，说要两家商量。我一个人住，怕灯线进水。',
    wish: '请人一起上楼看看，查清楚到底是谁家的水，再说怎么修。', bestTime: 'afternoon', pictures: ['stained-ceiling', 'peeling-wall'], begins: minutesAgo(82),
    beats: [accept('33m', 2), dispatch('9m', 'yanan', 'wang-min'), acknowledge('12m')],
  },
  {
    who: 'chen-jianguo', subject: 'property-service', answers: { about: '维修', told: '一两次' }, beganDaysBefore: 5,
    against: { name: '津门里物业服务中心', phone: '022-24370090' },
    story: '楼下王大姐说我家卫生间漏到她家。我把地漏堵上，放了一天一夜的水，一点没下去。我看是公共立管根上渗的，二十年的老管子了。请物业来测，来人说没带工具，让等通知，等了五天。',
    wish: '让物业带着仪器来测一次立管，当着两家的面测。要真是我家的，我修。', bestTime: 'evening', pictures: ['riser-pipe'], begins: minutesAgo(60 * 26),
    beats: [
      accept('18m', 2), dispatch('14m', 'yanan', 'li-xiaoqing'), acknowledge('9m'),
      call('3h', '陈师傅情绪平稳，愿意配合检测。已联系物业经理，请他们带测漏仪。'), book('25m', 'yanan', 2, '10:00'),
    ],
  },
  {
    who: 'ruan-tian', subject: 'rent-sharing', answers: { amount: '2300 元', paper: '有合同' }, beganDaysBefore: 20, isOver: true,
    against: { name: '房东 卢女士', phone: '13800000051' },
    story: '上个月我从隔壁小区搬到这里，旧房子合同到期退租，押金 2300 元说好七天退。房东先说墙上有钉子眼要扣八百，后来又说沙发有印子要重新做套，微信就不怎么回了。入住时我拍过照片，钉子眼本来就有。',
    wish: '按入住照片来，合理的我认，剩下的押金退给我。', bestTime: 'evening', wantsLawyer: true, begins: daysAgo(2, '20:15'),
    beats: [
      accept('21m', 2), dispatch('12m', 'xiangyang', 'zhou-xiangyang'), acknowledge('17m'),
      call('1d 10:20', '两边都愿意坐下来。请阮恬带上合同和入住照片，房东带退租时的验房单。'), book('3h', 'xiangyang', 2, '15:00'),
      addNote('40m', '我把入住那天的十二张照片按房间排好了，到时带打印的去。'),
    ],
  },
  {
    who: 'shao-yun', subject: 'family', answers: { about: '赡养老人', 'living-together': '分开住' }, beganDaysBefore: 75,
    against: { name: '弟弟 邵峰', phone: '13800000052' },
    story: '我妈七十九了，上个月摔过一跤，夜里离不开人。我和弟弟说好一家半个月，他来了两回就说倒班来不了，钱也没再出。妈怕我们吵，嘴上说不用人管，背地里掉眼泪。她不会用手机，是我替她登记的。',
    wish: '不是要争谁孝顺。把谁哪天来、护工的钱怎么分写清楚，让妈心里踏实。', onBehalfOf: { name: '周秀珍', relation: '母亲' }, begins: daysAgo(4, '8:40'),
    beats: [
      accept('22m', 2), dispatch('15m', 'mingyue', 'gao-mingyue'), acknowledge('8m'),
      visit('6h', '先去看了周奶奶。老人说两个孩子都好，就是盼着能一起吃顿饭。'),
      sit('2d 9:30', '姐弟俩当面把一周的班排了一遍，弟弟说了厂里倒班的难处。护工的费用还差一步，约周末再谈。', 'joint'),
    ],
  },
  {
    who: 'hao-jun', subject: 'parking', answers: { 'whose-space': '我租的', 'how-often': '一周几次' }, beganDaysBefore: 33,
    against: { name: '白色面包车车主', phone: '13800000053' },
    story: '我租的 B12 车位，晚上回来常让一辆面包车占着。留过条，也打过挪车电话，人家下来挪了，过几天照旧。上礼拜我停到消防通道旁边，第二天挨了罚单。',
    wish: '车位该谁停谁停。他要是没地方，我白天空着可以商量。', begins: daysAgo(19, '19:05'),
    beats: [
      ...takenUpBy('xu-changqing', 'changlin'), call('0d 20:40', '车主跑早市送菜，凌晨三点走，以为没人用。'),
      sit('1d 18:40', '两人当着面对了一下各自的时间，正好错开。'),
      settle('50m', 'written', who('郝军', '每天早七点到晚六点把 B12 借给对方卸货', 5), who('面包车车主', '晚六点前挪走，晚到先打电话', 5)),
      followUp('8d 10:10', 'holding', '郝军说一次没占，对方还给他留了两把新鲜韭菜。'), confirm('4m', 'holding'), close('20m'),
    ],
  },
]
