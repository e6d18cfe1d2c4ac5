// Handled by several together: 三所联动 on one case, and a case whose level went up when more homes came forward.
import { accept, acknowledge, call, changeLevel, daysAgo, dispatch, invite, jointNote, visit, type CaseStory } from './beats'

export const together: readonly CaseStory[] = [
  {
    who: 'mu-xiaodong', subject: 'wages', answers: { amount: '每人 8000 元左右', since: '三个月', paper: '聊天记录' }, beganDaysBefore: 92,
    against: { name: '装修队 老霍', phone: '13800000083' },
    story: '给新桥那边一个饭馆做装修，我们五个工友干了两个月，工钱一分没给。老霍说饭馆老板没结账，饭馆老板说早结了，两边都不接电话。有个工友家里等着交学费，急得要去堵门，让我拦下了。',
    wish: '把账对清楚，先给大家发一部分。', wantsLawyer: true, begins: daysAgo(2, '8:25'),
    beats: [
      accept('14m', 3), dispatch('9m', 'haisong', 'shen-haisong'), acknowledge('11m'),
      invite('25m', 'fact-finding', 'station-jinmen', 'li-xiaoqing'), invite('3m', 'guidance', 'judicial', 'gu-mingde'),
      invite('2m', 'legal-advice', 'law-firm', 'lin-jingyi'), invite('4m', 'expertise', 'labour-arbitration'),
      call('2h', '老霍承认欠钱，答应带账本来。饭馆老板那边由派出所去问付款记录。'),
      jointNote('3h', 'lin-jingyi', '聊天记录里有老霍写的人名、天数和每天工钱，可以当欠薪的凭据。请工友把原始聊天记录留好，不要删。'),
      jointNote('1d 9:40', 'li-xiaoqing', '饭馆转账记录调到了，两个月前已付清七成。'),
    ],
  },
  {
    who: 'xing-yue', subject: 'corridor-clutter', answers: { what: '电动车', blocks: '挡住消防栓' }, beganDaysBefore: 40,
    against: { name: '四楼住户', address: '万盛东里 4 号楼 5 单元 402' },
    story: '四楼在楼道里停电动车充电，线从门缝拉出来，消防栓的门都打不开。说过，说家里没地方。',
    wish: '车停到车棚，线拔了。', begins: daysAgo(1, '18:05'),
    beats: [
      accept('16m', 1), dispatch('8m', 'shouyi', 'han-shouyi'), acknowledge('12m'),
      visit('1h', '上楼看了，三层以上每层都有人这么停，不只一家。'),
      changeLevel('35m', 2, '同一单元又有六户说受影响，还有一户也在楼道充电，要约到调解室一起谈。'),
    ],
  },
]
