import {
  accept, acknowledge, addNote, book, call, cancel, close, confirm, daysAgo, decline, dispatch, end, followUp, minutesAgo, nobodyAnswers, rate,
  settle, sit, takenUpBy, visit, who, withdraw, type CaseStory,
} from './beats'

export const familyPetsAndProperty: readonly CaseStory[] = [
  {
    who: 'shi-yumei', subject: 'family', answers: { about: '继承分家', 'living-together': '分开住' }, beganDaysBefore: 150,
    against: { name: '大哥 史玉山', phone: '13800000081' },
    story: '父亲走了以后，老房子一直是大哥住着。我们姐妹不是要分房，是想把父亲留下的照片、日记翻拍一份，大哥说翻乱了不让。话赶话，过年都没坐一桌。',
    wish: '照片大家都有份，过年能坐一桌。', begins: daysAgo(83, '19:20'),
    beats: [
      ...takenUpBy('song-yujie', 'yujie', 2), call('15h', '大哥说怕弄丢了，那是父亲留给他的念想。'), book('20m', 'yujie', 1, '15:00'), sit('sitting', '大哥把相册抱来了，一页页讲，讲到一半三个人都哭了。'),
      settle('1h', 'oral', who('史玉山', '每个月第一个周日在老房子聚一次，照片当场翻拍', 30), who('史玉梅', '翻拍好的装成三本，一家一本', 40)),
      followUp('34d 15:00', 'holding', '聚了一次，吃的是父亲爱吃的打卤面。'), confirm('4m', 'holding'), close('10m'), rate('0d 21:00', 'very-satisfied', ['patient', 'fair', 'kept-promise'], '谢谢宋老师，今年过年有着落了。'),
    ],
  },
  {
    who: 'dai-zhigang', subject: 'family', answers: { about: '照看孩子', 'living-together': '分开住' }, beganDaysBefore: 60,
    against: { name: '前妻' },
    story: '离婚判了每月看两次孩子，近来她总说孩子有课，已经三个月没见着了。', wish: '一个月见上一回。', begins: daysAgo(10, '22:15'),
    beats: [accept('1d 8:20', 2), dispatch('15m', 'yujie', 'song-yujie'), acknowledge('11m'), call('6h', '女方说不是不让见，是孩子怕回来晚写不完作业。'), withdraw('2d 20:10', 'other-way', '我们自己约了周末一起带孩子去图书馆，先这样试试。')],
  },
  {
    who: 'ruan-tian', subject: 'noise', answers: { when: '不一定', 'how-often': '偶尔', 'which-room': '客厅' }, beganDaysBefore: 45, isOver: true,
    against: { name: '楼下住户', address: '河湾家园 6 号楼 1 单元 1002' },
    story: '楼下说我走路像跺脚，贴了张纸条在电梯里，指名道姓。我每天七点出门、十点回来，怎么可能。', wish: '把纸条撕了，有话当面说。', begins: daysAgo(41, '22:20'),
    beats: [
      accept('1d 8:15', 1), dispatch('10m', 'xiangyang', 'luo-jianfeng'), acknowledge('9m'), visit('10h', '上下各听了一晚，是楼上再上一层的按摩椅。'), sit('1d 19:10', '在楼下家里谈的，贴纸条的大姐当场道了歉。'),
      settle('25m', 'oral', who('楼下住户', '撕掉电梯里的纸条', 1)), followUp('7d 19:00', 'holding', '两家加了微信，大姐给她留过一次快递。'), confirm('4m', 'holding'), close('8m'),
      rate('2d 23:00', 'very-satisfied', ['patient', 'explained-well'], '原来真的可以不用吵架。'),
    ],
  },
  {
    who: 'pang-bo', subject: 'family', answers: { about: '夫妻之间', 'living-together': '住在一起' }, beganDaysBefore: 12,
    against: { name: '妻子' },
    story: '我夜班多，回来她就跟我生气，摔过两次东西，孩子吓得躲被子里。我不想离，可也不知道怎么说话了。', wish: '找个人教教我们怎么把话说完。', safety: ['child-present'], begins: minutesAgo(60 * 5 + 20),
    beats: [accept('8m', 2), dispatch('10m', 'yujie', 'song-yujie'), acknowledge('6m')],
  },
  {
    who: 'dai-zhigang', subject: 'pet', answers: { trouble: '叫声', 'how-often': '几乎每天' }, beganDaysBefore: 40,
    against: { name: '楼上 501 住户', address: '津门里 5 号楼 1 单元 501' },
    story: '楼上的狗主人一出门就叫，一叫一上午，我白天补觉根本睡不着。', wish: '想个法子别让它叫。', begins: daysAgo(16, '13:35'),
    beats: [
      ...takenUpBy('pan-xiuying', 'yanan'), visit('4h', '狗是救助来的，怕一个人待着。'), sit('2d 15:00', '请了养狗的志愿者一块儿出主意。'),
      settle('30m', 'oral', who('501 住户', '上班时送到母亲家', 7), who('501 住户', '请训犬师上门两次', 20)), followUp('7d 16:00', 'partly', '送过去了，周三没人接又叫了一天。'),
    ],
  },
  {
    who: 'lang-ping', subject: 'pet', answers: { trouble: '不牵绳', 'how-often': '一周几次' }, beganDaysBefore: 30, isOver: true,
    against: { name: '二单元遛狗的大爷', address: '明月里 8 号楼 2 单元' },
    story: '大爷遛狗不牵绳，狗扑过来把我吓得坐在花坛上，菜撒了一地。', wish: '牵绳，道个歉。', begins: daysAgo(59, '8:05'),
    beats: [
      ...takenUpBy('gao-mingyue', 'mingyue'), visit('6h', '大爷耳朵背，绳子断了没舍得买新的。'), sit('1d 9:30', '送了一条反光牵引绳，大爷当面鞠了一躬。'), settle('15m', 'oral', who('遛狗大爷', '出门牵绳', 1)),
      followUp('8d 9:00', 'holding', '见着好几回，都牵着。'), confirm('4m', 'holding'), close('5m'), rate('1d 10:00', 'fairly-satisfied', ['patient', 'fair'], '道歉了，就是等了两天。'),
    ],
  },
  {
    who: 'cheng-hua', subject: 'pet', answers: { trouble: '粪便气味', 'how-often': '几乎每天' }, beganDaysBefore: 80,
    against: { name: '顶层养鸽子的住户', address: '海颂园 7 号楼 2 单元顶层', phone: '13800000082' },
    story: '顶楼养了三十多只鸽子，我家阳台晾什么都得洗两遍，窗台上一层白的。', wish: '少养几只，勤打扫。', begins: daysAgo(23, '12:40'),
    beats: [
      ...takenUpBy('ren-shuang', 'haisong'), nobodyAnswers('3h', '敲门没人应。'), nobodyAnswers('18h', '电话关机。'), nobodyAnswers('22h', '托邻居带话，也没回音。'),
      end('12d 10:00', 'cannot-be-reached', '前后找了六次，人一直不在本地。已告知可向城管和农业农村部门反映，人回来了随时再约。'),
    ],
  },
  {
    who: 'ge-changshun', subject: 'pet', answers: { trouble: '伤了人', 'how-often': '头一回' }, beganDaysBefore: 2, isOver: true,
    against: { name: '一楼住户', address: '槐荫里 13 号楼 5 单元 101' },
    story: '一楼的猫抓了我孙女的手背，打针花了六百多。人家说是孩子先揪尾巴。', wish: '针钱一人一半。', begins: minutesAgo(60 * 27), beats: [],
  },
  {
    who: 'wang-guilan', subject: 'property-service', answers: { about: '维修', told: '很多次' }, beganDaysBefore: 200,
    against: { name: '津门里物业服务中心', phone: '022-24370090' },
    story: '楼道灯坏了半年，我晚上倒垃圾摸着墙走。报了好多次，本子上都记着，就是不来。', wish: '换个灯泡。', begins: daysAgo(150, '9:40'),
    beats: [...takenUpBy('li-xiaoqing', 'yanan'), call('1h', '物业当天下午派人来换。'), withdraw('0d 18:00', 'no-longer-needed', '灯亮了，整个楼道都亮了，谢谢姑娘。')],
  },
  {
    who: 'fu-lili', subject: 'property-service', answers: { about: '物业费', told: '一两次' }, beganDaysBefore: 365,
    against: { name: '津门里物业服务中心', phone: '022-24370090' },
    story: '我家外墙漏水两年没修，物业费我停了一年，现在要起诉我。不是不交，是修好了我就交。', wish: '先修墙，我把欠的补上，滞纳金别算了。', begins: daysAgo(4, '11:10'),
    beats: [...takenUpBy('li-xiaoqing', 'yanan', 2), call('5h', '物业经理出差，后天回来。两边都愿意谈。'), addNote('1d 20:00', '我把两年的报修截图都找出来了，一共十一次。')],
  },
  {
    who: 'ding-haitao', subject: 'property-service', answers: { about: '保洁', told: '很多次' }, beganDaysBefore: 100,
    against: { name: '平和苑物业' },
    story: '垃圾房挨着我家窗户，三天一清，一开窗就是味儿。要求搬走，物业说规划就在这儿。', wish: '搬不了就每天清。', begins: daysAgo(26, '17:20'),
    beats: [
      ...takenUpBy('zhao-dehai', 'zhaoshu'), visit('16h', '看了现场，门关不严。'), book('20m', 'zhaoshu', 1, '16:00'), sit('sitting', '物业把清运合同拿来，加钱才能天天清，业委会说可以从公共收益里出。'),
      settle('55m', 'written', who('物业', '垃圾房换密封门', 20), who('物业', '改为每天早晚各清一次', 10)),
    ],
  },
  {
    who: 'kong-wei', subject: 'property-service', answers: { about: '其他', told: '很多次' }, beganDaysBefore: 240,
    against: { name: '平和苑物业' },
    story: '公共收益三年没公示，我们二十几户已经联名信访，街道在办。想问问你们这边能不能快点。', wish: '把账公开。', begins: daysAgo(13, '14:50'),
    beats: [decline('2h', 'petition', '您和邻居的信访正在办理，请向受理的街道信访窗口询问进展，也可拨打 12345。办完以后还有分歧，随时来这里登记。')],
  },
  {
    who: 'lei-ming', subject: 'else', answers: { about: '借了钱写的条丢了', since: '去年冬天' }, beganDaysBefore: 330,
    against: { name: '老同事 老穆' },
    story: '借给老同事五千块钱，借条搬家丢了。他没说不还，就是不提。我开不了口。', wish: '帮我递个话，补张条也行。', bestTime: 'morning', begins: minutesAgo(60 * 3), beats: [],
  },
  {
    who: 'mei-laoshi', subject: 'else', answers: { about: '想找人下棋', since: '一直' }, beganDaysBefore: 30,
    against: { name: '没有' },
    story: '老伴走了以后家里静得慌，以前楼下有棋摊，现在没了。不知道算不算你们管的事。', wish: '有人下棋。', begins: daysAgo(11, '9:10'),
    beats: [decline('20m', 'not-a-dispute', '这不算纠纷，可我们记下了：周二、周四上午明月里养老服务站一层有棋桌，社工高明月会来接您，电话 138 0000 1022。')],
  },
  {
    who: 'ji-honglian', subject: 'else', answers: { about: '半亩园里占了一垄地', since: '这个月' }, beganDaysBefore: 15,
    against: { name: '隔壁垄的老吴' },
    story: '半亩园里老吴的丝瓜架搭到我这边来了，遮了我的辣椒。为一垄地伤和气不值，可辣椒真不长。', wish: '架子往回收一收。', begins: daysAgo(35, '8:30'),
    beats: [
      ...takenUpBy('tian-qiushi', 'qiushi'), visit('2h', '到地头看的，架子过界四十公分。'), book('10m', 'qiushi', 1, '9:00'), cancel('5h', 'made-peace', '不用约了，老吴自己把架子挪了。'),
      sit('1d 17:30', '在地头说的，老吴送了一兜丝瓜。'), settle('10m', 'oral', who('老吴', '丝瓜架退回自己垄里', 1)), followUp('7d 8:40', 'holding', '辣椒开花了。'), confirm('4m', 'holding'), close('5m'),
      rate('0d 18:30', 'very-satisfied', ['prompt', 'patient'], '田师傅顺手还帮我搭了个架。'),
    ],
  },
]
