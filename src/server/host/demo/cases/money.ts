import {
  accept, acknowledge, addNote, book, call, checkIn, close, confirm, daysAgo, decline, dispatch, end, followUp, giveBack, minutesAgo, nobodyAnswers, rate, record,
  redispatch, settle, sit, takenUpBy, who, type CaseStory,
} from './beats'

export const money: readonly CaseStory[] = [
  {
    who: 'ning-jing', subject: 'rent-sharing', answers: { amount: '1860 元', paper: '只有聊天记录' }, beganDaysBefore: 35, isOver: true,
    against: { name: '前室友 小贾', phone: '13800000068' },
    story: '合租一年，水电说好对半。她男朋友后来住进来四个月，电费翻了一倍，她还是只出一半。搬走时我算给她看，她说我小气，把我拉黑了。', wish: '多出来的那部分按三个人摊。', begins: daysAgo(54, '21:15'),
    beats: [
      ...takenUpBy('dong-wei', 'xiangyang'), call('17h', '小贾接了，愿意听听。'), book('20m', 'xiangyang', 1, '19:30'), sit('sitting', '把电费单一张张排开，两个姑娘都笑了，说当初买空调还是一块儿抬的。'),
      settle('40m', 'written', who('小贾', '补付 930 元', 10), who('宁静', '把小贾落下的锅寄回去', 10)),
      followUp('11d 19:00', 'holding', '钱和锅都到了。'), confirm('4m', 'holding'), close('10m'), rate('0d 22:00', 'very-satisfied', ['fair', 'explained-well'], '账是一笔一笔算清的，心里也清了。'),
    ],
  },
  {
    who: 'mu-xiaodong', subject: 'rent-sharing', answers: { amount: '5400 元', paper: '有合同' }, beganDaysBefore: 22,
    against: { name: '转租人 佟先生', phone: '13800000069' },
    story: '我从二房东手里租的门脸，上个月真房东来说合同到期要收房，二房东还收了我一季度租金。', wish: '没住的两个月退给我。', wantsLawyer: true, begins: daysAgo(38, '11:25'),
    beats: [
      ...takenUpBy('lin-jingyi', 'haisong', 2), call('5h', '佟先生承认收了钱，说已经花了。'), sit('1d 16:00', '林律师讲了转租没有房东同意会怎样，佟先生同意退。'), sit('4d 16:00', '协议写好了，佟先生到签字时说要回去问家里。'),
      end('30m', 'refuses-to-sign', '佟先生三次推迟签名，不再等。已帮穆晓东整理好合同、转账记录，可以到法院网上立案，标的小可以走小额诉讼。'),
      followUp('8d 10:00', 'partly', '立案后佟先生主动退了一半。'), close('10m'), rate('2d 19:20', 'satisfied', ['explained-well', 'patient'], '林律师把材料清单列得明明白白，我自己就把案立上了。'),
    ],
  },
  {
    who: 'bi-chunlai', subject: 'rent-sharing', answers: { amount: '3000 元', paper: '有合同' }, beganDaysBefore: 16,
    against: { name: '租客 小郑' },
    story: '我把一间房租给小郑，他说热水器坏了半个月没修，要扣一千；我说是他自己把阀门拧坏了。合同三千押金，谁也不让。', wish: '找个中间人估一估。', begins: daysAgo(3, '15:30'),
    beats: [...takenUpBy('gao-mingyue', 'xiangyang'), call('3h', '都同意请赵师傅看看阀门。'), book('15m', 'xiangyang', 2, '10:00'), sit('sitting', '赵师傅说阀门是用久了自然老化。')],
  },
  {
    who: 'fu-lili', subject: 'service-purchase', answers: { shop: '南门口的烫染店', amount: '680 元', paper: '有' }, beganDaysBefore: 5, isOver: true,
    against: { name: '烫染店', address: '津门里南门底商', phone: '13800000071' },
    story: '说好做柔顺，出来像干草，一梳掉一把。店里说是我头发底子差，让我再买一套护理。', wish: '退钱，或者帮我修好。', begins: daysAgo(69, '16:10'),
    beats: [
      ...takenUpBy('qi-guoping', 'yanan'), call('4h', '店长说愿意免费修，不愿意退。'), sit('1d 17:00', '老齐带着去店里看的，师傅自己也说火候过了。'), settle('30m', 'oral', who('烫染店', '退 380 元', 3), who('烫染店', '免费护理三次', 30)),
      followUp('7d 10:00', 'holding', '钱退了，护理做了一次，头发好些了。'), confirm('4m', 'holding'), close('8m'), rate('0d 15:10', 'satisfied', ['fair', 'prompt']),
    ],
  },
  {
    who: 'lang-ping', subject: 'service-purchase', answers: { shop: '西门健身工作室', amount: '2688 元', paper: '有' }, beganDaysBefore: 50, isOver: true,
    against: { name: '健身工作室', address: '明月里西门' },
    story: '年卡办了三个月，店说要搬到五公里外，让我们“跟着走”。我腿不好才办的近处的，要退，说合同写了不退。', wish: '剩下九个月的钱退我。', begins: daysAgo(44, '20:30'),
    beats: [
      ...takenUpBy('yu-ting', 'mingyue'), call('16h', '负责人说总部定的。'), sit('2d 14:00', '一共来了五位会员，负责人只同意转卡。'),
      end('1h', 'chose-another-way', '郎萍决定和另外四位会员一起向市场监管部门投诉，已把谈话要点和票据清单交给她。'),
      followUp('9d 10:00', 'holding', '市场监管介入后退了款。'), close('9m'), rate('1d 11:00', 'fairly-satisfied', ['patient', 'unclear'], '要是一开始就告诉我们可以投诉，能省一个礼拜。'),
    ],
  },
  {
    who: 'xing-yue', subject: 'service-purchase', answers: { shop: '月嫂中介', amount: '9800 元', paper: '有' }, beganDaysBefore: 8,
    against: { name: '家政中介', phone: '13800000072' },
    story: '订的月嫂临到日子换了人，证件跟合同上对不上。中介说都一样，定金不退。', wish: '按合同换回来，换不了就退定金。', bestTime: 'morning', begins: minutesAgo(95),
    beats: [accept('25m', 2), dispatch('12m', 'changlin', 'xu-changqing'), redispatch('31m', 'changlin', 'gu-mingde', '邢女士问的是合同，改请律师接')],
  },
  {
    who: 'gao-shulan', subject: 'service-purchase', answers: { shop: '电视购物', amount: '1980 元', paper: '没有' }, beganDaysBefore: 14, isOver: true,
    against: { name: '外地的电视购物公司' },
    story: '电视上买的按摩椅，用了三天不转了，打电话说公司在外省，让我自己寄回去。我搬都搬不动。', wish: '退货。', begins: daysAgo(17, '10:40'),
    beats: [decline('1h', 'outside-territory', '卖家在外省，请拨打 12315 投诉，由卖家所在地市场监管部门处理。寄东西搬不动，可以请网格员刘娜帮您。')],
  },
  {
    who: 'mei-laoshi', subject: 'wages', answers: { amount: '4200 元', since: '三个月', paper: '考勤或工资条' }, beganDaysBefore: 90,
    against: { name: '保洁公司', phone: '13800000073' },
    story: '我在写字楼做保洁，公司换了老板，前三个月的工资新老板说找旧老板，旧老板说账转过去了。我就靠这个买药。', wish: '别管找谁，把钱给我。', begins: daysAgo(50, '8:20'),
    beats: [
      accept('26m', 3), dispatch('11m', 'mingyue', 'gao-mingyue'), giveBack('9m', '和新老板是亲戚，不便办理，请换一位'), dispatch('12m', 'mingyue', 'he-lihua'), acknowledge('14m'),
      call('2h', '请了劳动监察的同志一起。'), book('20m', 'mingyue', 1, '9:00'), checkIn(), sit('sitting', '新旧两位老板都到了，劳动监察讲了谁接手谁先付。'),
      record('50m', '双方核对了考勤和转账记录，欠付的数目没有争议，争的是谁先付。', ['欠付的数目以考勤表为准', '新老板先付，再向旧老板追'], []),
      settle('1h', 'written', who('保洁公司', '先付 2100 元', 5), who('保洁公司', '余款 2100 元', 20)), followUp('21d 9:30', 'holding', '两笔都到账了，老梅把存折拿来给我们看。'), confirm('4m', 'holding'), close('5m'),
      rate('0d 11:00', 'very-satisfied', ['kept-promise', 'patient', 'explained-well'], '跑了三个月没跑下来，你们十几天办了。'),
    ],
  },
  {
    who: 'zuo-ruilin', subject: 'wages', answers: { amount: '12000 元', since: '半年', paper: '聊天记录' }, beganDaysBefore: 180,
    against: { name: '装修队 包工头老鲁', phone: '13800000074' },
    story: '跟老鲁干了两个工地的水电，尾款一万二，说甲方没结，一拖就是半年，后来电话也不接了。', wish: '哪怕一个月还一千也行，得有个准话。', begins: daysAgo(78, '7:10'),
    beats: [
      ...takenUpBy('cui-yang', 'qiushi', 2), nobodyAnswers('2h', '停机。'), nobodyAnswers('20h', '托工友带话。'), call('2h', '老鲁用别人电话回的，说在外地工地。'), sit('6d 16:00', '视频谈的，老鲁认账，但说不出哪天能给。'), sit('9d 16:00', '约了没上线。'),
      end('16d 10:00', 'time-ran-out', '三十天期限到了，老左不同意再延。已帮他写好欠条和劳动监察投诉材料。'),
      followUp('8d 9:30', 'partly', '劳动监察立案后老鲁给了两千。'), close('10m'), rate('1d 7:40', 'dissatisfied', ['slow-to-contact', 'not-carried-out'], '人是好人，就是拿他没办法，拖了一个月。'),
    ],
  },
  {
    who: 'ji-honglian', subject: 'wages', answers: { amount: '1500 元', since: '一个月', paper: '都没有' }, beganDaysBefore: 32,
    against: { name: '早餐摊 摊主', address: '新桥里菜市场门口' },
    story: '给早餐摊帮工一个月，说好一千五，临了说我打碎过一摞碗，扣八百。', wish: '碗钱我认，可不值八百。', begins: daysAgo(7, '10:50'),
    beats: [
      ...takenUpBy('tian-qiushi', 'qiushi'), call('1h', '摊主说碗是老家带来的。'), sit('1d 14:45', '摊主把剩下的碗拿来看了，纪阿姨也红了脸。差三百，都说回去想想。'), book('20m', 'qiushi', 7, '15:00'),
      addNote('2h', '我想好了，三百就三百，别耽误人家做生意，下回见面我带两个新碗去。'),
    ],
  },
]
