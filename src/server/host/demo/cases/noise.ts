import {
  accept, acknowledge, addNote, book, call, checkIn, close, confirm, daysAgo, dispatch, end, followUp, minutesAgo, nobodyAnswers, rate, record,
  redispatch, settle, sit, takenUpBy, visit, who, withdraw, type CaseStory,
} from './beats'

export const noise: readonly CaseStory[] = [
  {
    who: 'fu-lili', subject: 'noise', answers: { when: '晚上 10 点前', 'how-often': '几乎每天', 'which-room': '孩子的书房' }, beganDaysBefore: 40,
    against: { name: '楼上 602 住户', address: '津门里 11 号楼 2 单元 602' },
    story: '楼上小孩练跳绳，每天晚上七点到八点半，正是我家孩子写作业的时候，桌上的水杯都跟着抖。孩子今年中考，急得直哭。',
    wish: '换个时间，或者下楼去跳。', begins: daysAgo(105, '20:40'),
    beats: [
      ...takenUpBy('li-xiaoqing', 'yanan'), call('12h', '楼上说学校有跳绳打卡，不跳不行。'), book('20m', 'yanan', 1, '18:00'), sit('sitting', '两个妈妈都是为了孩子，说着说着都掉了泪。'),
      settle('40m', 'oral', who('602 住户', '跳绳改到楼下小广场，下雨天铺垫子、不过晚七点半', 2)),
      followUp('7d 19:00', 'holding', '两个孩子现在一起在广场跳。'), confirm('4m', 'holding'), close('5m'),
      rate('0d 21:30', 'very-satisfied', ['prompt', 'patient', 'fair'], '李警官还教孩子怎么调呼吸。'),
    ],
  },
  {
    who: 'cheng-hua', subject: 'noise', answers: { when: '清早', 'how-often': '几乎每天', 'which-room': '卧室' }, beganDaysBefore: 55,
    against: { name: '楼下早点铺', address: '海颂园 7 号楼底商' },
    story: '楼下早点铺三点半就开始和面，机器震得床直颤。我上小夜班，一点多才睡着。提过两次，老板说小本生意。',
    wish: '机器垫一垫，或者五点以后再开。', begins: daysAgo(52, '13:10'),
    beats: [
      ...takenUpBy('shen-haisong', 'haisong', 2), visit('3h', '凌晨四点去听的，确实震。老板不知道楼上有人上夜班。'), book('15m', 'haisong', 1, '16:30'),
      sit('sitting', '老板把儿子也叫来了，说换一台带减震座的和面机要两千，可以分期。'),
      settle('45m', 'written', who('早点铺', '和面机加减震座，挪到靠街一侧', 12), who('程华', '先听半个月效果，有话直接找老板说', 12)),
      followUp('13d 10:00', 'holding', '凌晨又去听了一回，楼上只剩一点嗡嗡声。'), confirm('4m', 'holding'), close('10m'),
      rate('2d 14:00', 'satisfied', ['kept-promise', 'patient']),
    ],
  },
  {
    who: 'lei-ming', subject: 'noise', answers: { when: '不一定', 'how-often': '一周几次', 'which-room': '客厅' }, beganDaysBefore: 90,
    against: { name: '隔壁 102 住户', address: '槐荫里 2 号楼 4 单元 102', phone: '13800000064' },
    story: '隔壁在家开麻将桌，一打打到后半夜，门一开烟味全进楼道。我说过，人家说在自己家玩不犯法。为这个我们差点动手。',
    wish: '十点以后别打了。', safety: ['threatened'], begins: daysAgo(36, '23:20'),
    beats: [
      accept('1d 8:40', 2), dispatch('12m', 'guifen', 'qin-zhiyuan'), acknowledge('7m'), visit('2h', '分头谈的。102 承认那天说过重话，没有再动手的意思，已提醒并记录。'),
      sit('1d 15:00', '两边分开谈，不同时到。', 'separate'), sit('2d 15:30', '第二次，102 来了，说租约下月到期，要搬走。'),
      end('30m', 'other', '102 月底搬走，双方都不想再签什么。已告知再有威胁马上拨打 110。'),
      followUp('8d 10:00', 'holding', '102 已搬走，新租客是一对老夫妻。'), close('10m'),
      rate('1d 16:30', 'fairly-satisfied', ['slow-to-contact', 'patient'], '夜里登记，第二天早上才有人理。'),
    ],
  },
  {
    who: 'xing-yue', subject: 'noise', answers: { when: '晚上 10 点后', 'how-often': '一周几次', 'which-room': '主卧' }, beganDaysBefore: 14,
    against: { name: '楼上 702 住户', address: '万盛东里 4 号楼 5 单元 702' },
    story: '楼上养了一只乌龟似的东西，夜里咕噜咕噜推着什么走，声音不大，可一响就是一两个钟头。我怀孕六个月，睡不好。',
    wish: '夜里把它关起来。', begins: daysAgo(80, '7:30'),
    beats: [
      ...takenUpBy('xu-changqing', 'changlin'), visit('5h', '原来是扫地机器人，定了夜里两点。楼上老两口不会改时间。'), sit('0d 18:40', '在楼上当场把时间改到上午十点，老两口直说对不住。'),
      settle('10m', 'oral', who('702 住户', '扫地机器人只在白天开', 1)), followUp('7d 9:00', 'holding', '邢悦说这几天一觉到天亮。'), confirm('4m', 'holding'), close('5m'),
      rate('0d 12:00', 'very-satisfied', ['prompt', 'explained-well'], '当天就解决了，没想到。'),
    ],
  },
  {
    who: 'ning-jing', subject: 'noise', answers: { when: '白天', 'how-often': '几乎每天', 'which-room': '直播间那面墙' }, beganDaysBefore: 10,
    against: { name: '隔壁 704 装修户', address: '河湾家园 2 号楼 2 单元 704' },
    story: '我在家做线上课老师，隔壁装修，电锤从八点到六点，中午也不停。学生家长说听不清要退课。问工人，说主家催得急。',
    wish: '我把上课时间表给他，避开这几个钟头就行。', pictures: ['timetable'], begins: minutesAgo(60 * 31),
    beats: [accept('24m', 1), dispatch('9m', 'xiangyang', 'dong-wei'), acknowledge('21m'), nobodyAnswers('4h', '主家电话响到自动挂断，已发短信，晚上再打。'), nobodyAnswers('5h', '仍未接通，明早去现场找装修队长。')],
  },
  {
    who: 'mu-xiaodong', subject: 'noise', answers: { when: '晚上 10 点后', 'how-often': '几乎每天', 'which-room': '卧室' }, beganDaysBefore: 28,
    against: { name: '楼下健身房', address: '海颂园 9 号楼底商' },
    story: '楼下健身房二十四小时营业，半夜有人摔杠铃，咚的一声，我家床头柜的抽屉能震开。我录了十几段视频。',
    wish: '夜里十点到早上六点，自由重量区关掉。', begins: daysAgo(18, '0:40'),
    beats: [
      accept('0d 7:30', 2), dispatch('22m', 'haisong', 'feng-heshun'), redispatch('50m', 'haisong', 'shen-haisong', '冯师傅临时住院，改由社区民警接手'), acknowledge('6m'),
      visit('2h', '约了店长和总部的人。'), book('20m', 'haisong', 1, '10:00'), checkIn(), sit('sitting', '现场量了夜里的声音，超了 7 分贝，总部的人没再争。'), record('30m', '店长说明了设备夜间自动启动的原因，当场改了定时。', ['晚上十点后停机'], ['隔音棉由谁出钱']),
      settle('50m', 'written', who('健身房', '夜里十点到早六点关闭自由重量区', 3), who('健身房', '铺双层减震垫', 12)),
    ],
  },
  {
    who: 'ji-honglian', subject: 'noise', answers: { when: '清早', 'how-often': '几乎每天', 'which-room': '南屋' }, beganDaysBefore: 20, isOver: true,
    against: { name: '广场舞队', address: '新桥里小广场' },
    story: '早上五点半就放音乐，小孙子才三个月，一放就哭。我自己也爱跳舞，知道大家图个乐，就是太早了。',
    wish: '晚一小时，音量小一点。', place: { building: '8 号楼' }, begins: daysAgo(25, '8:15'),
    beats: [...takenUpBy('tian-qiushi', 'qiushi'), call('3h', '领队是纪阿姨以前的工友，说好自己先聊聊。'), withdraw('1d 17:40', 'made-peace', '改到六点四十了，音箱也换了小的，我明天也去跳。')],
  },
  {
    who: 'fu-lili', subject: 'site-noise', answers: { when: '晚上 10 点后', 'which-site': '津门里东侧管网工地' }, beganDaysBefore: 4,
    against: { name: '管网改造施工队', phone: '13800000065' },
    story: '东边马路挖管子，连着三天夜里十一点还在破路面，灯照得屋里跟白天似的。打过市民热线，说有夜间施工证，可牌子上写的是到十点。',
    wish: '按牌子上的时间来，夜里别破路面。', begins: daysAgo(12, '23:05'),
    beats: [
      accept('1d 8:10', 2), dispatch('20m', 'yanan', 'ping-yanan'), acknowledge('15m'), visit('3h', '看了施工许可，夜间只许运料。项目经理同意见面。'),
      sit('1d 10:00', '请了生态环境的同志一起，项目部当场改了排班表。'),
      settle('40m', 'written', who('施工队', '夜里十点后只运料、不破路', 1), who('施工队', '强光灯加罩，朝路面照', 3)),
      followUp('7d 9:00', 'partly', '破路停了，灯罩只装了一半，说今天补齐。'),
    ],
  },
  {
    who: 'bi-chunlai', subject: 'site-noise', answers: { when: '中午', 'which-site': '河对岸售楼处' }, beganDaysBefore: 9,
    against: { name: '河对岸售楼处' },
    story: '售楼处每天中午放大喇叭揽客，隔着河都听得清楚，我午休全毁了。', wish: '中午十二点到两点别放。', begins: daysAgo(45, '13:25'),
    beats: [
      ...takenUpBy('luo-jianfeng', 'xiangyang'), visit('19h', '售楼处经理说可以配合，要等总部批。'), end('3d 11:00', 'settled-themselves', '当天下午就停了，双方都说不用再坐下来谈。'),
      followUp('7d 10:20', 'holding', '毕先生说一直没再响。'), close('5m'), rate('0d 18:00', 'satisfied', ['prompt']),
    ],
  },
  {
    who: 'yan-fei', subject: 'air-conditioner', answers: { trouble: '热风', distance: '不到一米' }, beganDaysBefore: 50,
    against: { name: '隔壁 1204 住户', address: '海颂园 2 号楼 1 单元 1204' },
    story: '隔壁把外机装在两家中间的凹槽里，正对我家厨房窗户，一开机热风直往里灌，油烟机都顶不住。',
    wish: '加个导风罩，或者往外挪半米。', pictures: ['air-conditioner'], begins: daysAgo(66, '18:50'),
    beats: [
      ...takenUpBy('feng-heshun', 'haisong'), call('14h', '1204 说位置是安装工定的，愿意改。'), sit('1d 9:30', '一块儿下楼看了外墙，导风罩一百二，谁也没再多说。'),
      settle('25m', 'oral', who('1204 住户', '装导风罩，朝外上方', 7)), followUp('8d 10:00', 'holding', '装好了，闫飞试过，厨房不热。'), confirm('4m', 'holding'), close('7m'),
      rate('1d 20:20', 'satisfied', ['explained-well', 'kept-promise'], '冯师傅自己爬上去量的尺寸。'),
    ],
  },
  {
    who: 'gao-shulan', subject: 'air-conditioner', answers: { trouble: '滴水', distance: '正上方' }, beganDaysBefore: 7,
    against: { name: '楼上 401 住户', address: '津门里 7 号楼 3 单元 401' },
    story: '楼上空调滴水，嗒嗒嗒打在我家雨棚上，一宿不停。去敲门没人应，可能是出差了。', wish: '接根管子下来。', begins: minutesAgo(125),
    beats: [accept('28m', 1), dispatch('12m', 'yanan', 'pan-xiuying')],
  },
  {
    who: 'kong-wei', subject: 'air-conditioner', answers: { trouble: '声音', distance: '两米左右' }, beganDaysBefore: 16,
    against: { name: '一楼理发店', address: '平和苑 3 号楼底商' },
    story: '一楼理发店的大外机挂在二楼外墙，夜里关店也不停，嗡嗡的，像有辆车一直没熄火。', wish: '关店就关机器。', bestTime: 'morning', begins: minutesAgo(60 * 3 + 10),
    beats: [accept('40m', 1), dispatch('25m', 'zhaoshu', 'zhao-dehai'), acknowledge('52m'), addNote('20m', '刚才店里师傅上来问过，说可能是温控坏了，约了明天修。')],
  },
  {
    who: 'lang-ping', subject: 'air-conditioner', answers: { trouble: '位置占了我家', distance: '贴着窗台' }, beganDaysBefore: 3,
    against: { name: '对门 301 住户', address: '明月里 8 号楼 4 单元 301' },
    story: '对门新装空调，支架打在我家窗台底下的墙上，说管子短够不着。我怕将来我家要装没地方。', wish: '挪到他自己家那边。', begins: minutesAgo(60 * 5),
    beats: [accept('45m', 1)],
  },
]
