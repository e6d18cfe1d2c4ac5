import {
  accept, acknowledge, addNote, book, call, checkIn, close, confirm, daysAgo, decline, dispatch, end, followUp, minutesAgo, nobodyAnswers, rate,
  reschedule, settle, sit, takenUpBy, visit, who, type CaseStory,
} from './beats'

export const parkingAndCorridor: readonly CaseStory[] = [
  {
    who: 'hao-jun', subject: 'parking', answers: { 'whose-space': '公共的', 'how-often': '几乎每天' }, beganDaysBefore: 45, isOver: true,
    against: { name: '二单元住户', address: '万盛东里 8 号楼 2 单元' },
    story: '单元门口的空地谁都能停，有一户弄了个地锁，还摆了两个花盆。我跟他理论，他说他先来的。', wish: '把锁拆了，大家轮着停。', begins: daysAgo(92, '18:30'),
    beats: [
      ...takenUpBy('ma-guodong', 'changlin'), nobodyAnswers('20h', '敲门没人。'), call('9h', '对方下夜班才接，说可以谈。'), sit('3d 10:00', '谈了一个上午，对方答应拆锁。'),
      settle('40m', 'oral', who('二单元住户', '拆掉地锁，搬走花盆', 7)), followUp('10d 10:00', 'partly', '锁拆了，花盆还在。'), close('7d 11:30'),
      rate('0d 20:40', 'dissatisfied', ['slow-to-contact', 'not-carried-out'], '说好三天见面，五天才见上。花盆到今天也没搬。'),
    ],
  },
  {
    who: 'yan-fei', subject: 'parking', answers: { 'whose-space': '我买的', 'how-often': '一周几次' }, beganDaysBefore: 20,
    against: { name: '小区外来车辆', address: '海颂园地下车库' },
    story: '地库车位是我花钱买的，隔三差五被外来车占，门岗说栏杆坏了拦不住。上回我带孩子看急诊，开不出来，耽误了半小时。',
    wish: '物业把栏杆修好，外来车登记。', pictures: ['parked-van'], begins: daysAgo(57, '22:10'),
    beats: [
      accept('0d 23:05', 1), dispatch('10m', 'haisong', 'shen-haisong'), acknowledge('18m'), visit('1d 9:30', '物业经理承认栏杆坏了两个月。'), book('10m', 'haisong', 1, '19:00'), sit('sitting', '物业把报价单带来了，业委会同意动用维修资金。'),
      settle('50m', 'written', who('物业', '修好栏杆并接入车牌识别', 14), who('物业', '夜间每两小时巡一次地库', 5)),
      followUp('15d 10:00', 'holding', '栏杆好了，闫飞的车位再没被占。'), confirm('4m', 'holding'), close('10m'), rate('0d 19:30', 'very-satisfied', ['prompt', 'fair', 'kept-promise'], '沈警官说几点就是几点。'),
    ],
  },
  {
    who: 'xing-yue', subject: 'parking', answers: { 'whose-space': '说不清', 'how-often': '头一回' }, beganDaysBefore: 1,
    against: { name: '银色轿车车主' },
    story: '有辆车把我家楼门口的坡道堵了，我推着婴儿车上不去。留的电话是空号。', wish: '先挪开，以后别停坡道。', pictures: ['parked-van'], begins: minutesAgo(12), beats: [],
  },
  {
    who: 'lang-ping', subject: 'parking', answers: { 'whose-space': '我租的', 'how-often': '几乎每天' }, beganDaysBefore: 60,
    against: { name: '隔壁车位车主', address: '明月里 8 号楼' },
    story: '隔壁车位的人总压线，我下车得收着肚子，车门上磕了七八个小坑。', wish: '停正了，门上的坑他出一半。', pictures: ['scraped-door'], begins: daysAgo(27, '12:15'),
    beats: [
      ...takenUpBy('he-lihua', 'mingyue'), call('3h', '对方新手，倒车不熟练，态度好。'), sit('1d 14:00', '在车位上现场比画，对方孩子出主意装个定位轮挡。'),
      settle('30m', 'oral', who('隔壁车主', '装轮挡，承担补漆 300 元', 14), who('郎萍', '自己那侧也让出十厘米', 3)),
      followUp('8d 9:00', 'holding', '轮挡装了，漆也补了，就等对方出差回来一起拍个照。'),
    ],
  },
  {
    who: 'cheng-hua', subject: 'parking', answers: { 'whose-space': '公共的', 'how-often': '一周几次' }, beganDaysBefore: 30,
    against: { name: '楼下超市', address: '海颂园 7 号楼底商 105', phone: '13800000066' },
    story: '超市卸货的车把消防通道占得死死的，一停一上午。跟老板说，他说就停一会儿。', wish: '换个地方卸货。', begins: daysAgo(30, '10:05'),
    beats: [
      ...takenUpBy('feng-heshun', 'haisong'), visit('2h', '老板说卸货是公司定的，他不谈。'), end('4d 15:00', 'one-side-refuses', '超市明确不愿调解，依法不再进行。消防通道的事已转消防救援站和城管，程先生可拨 96119 举报。'),
      followUp('7d 10:30', 'holding', '城管贴了禁停，超市改到后门卸货。'), close('8m'), rate('1d 20:00', 'satisfied', ['explained-well'], '没谈成，但是给指了路，最后还是解决了。'),
    ],
  },
  {
    who: 'pang-bo', subject: 'scrape', answers: { when: '昨天傍晚', hurt: '没有', insurance: '都没有' }, beganDaysBefore: 1, isOver: true,
    against: { name: '送货三轮车车主', phone: '13800000067' },
    story: '三轮车拐弯把我的后视镜蹭掉了，他身上只有八十块钱，说剩下的慢慢给，留了个电话。我也不想为难他，可修镜子要四百二。', wish: '说好一个数，写下来。', pictures: ['scraped-door'], begins: daysAgo(64, '9:20'),
    beats: [
      ...takenUpBy('han-shouyi', 'shouyi'), call('1h', '车主是队里认识的师傅，答应今晚来。'), sit('0d 18:40', '两人都挺实在，镜子买副厂的二百六，庞博说抹个零。'),
      settle('20m', 'oral', who('三轮车车主', '赔 240 元，分两次给', 14)), followUp('15d 18:40', 'holding', '两次都按时给了。'), confirm('4m', 'holding'), close('6m'),
      rate('0d 21:10', 'very-satisfied', ['prompt', 'patient', 'fair'], '韩队长一句重话没说，两个人都服气。'),
    ],
  },
  {
    who: 'ding-haitao', subject: 'scrape', answers: { when: '上午十点多', hurt: '有', insurance: '报过交警' }, beganDaysBefore: 1, isOver: true,
    against: { name: '不知道姓名的司机' },
    story: '我母亲过小区路口让一辆车带倒了，胳膊骨折，司机停了一下就开走了。', wish: '找到人，赔医药费。', begins: daysAgo(21, '14:00'),
    beats: [decline('35m', 'crime', '有人受伤而司机离开，属于交通肇事逃逸，请马上拨打 110 或 122，并保存好医院的诊断书。老人看病的钱有困难，可以问 12348 申请救助。')],
  },
  {
    who: 'zuo-ruilin', subject: 'scrape', answers: { when: '今天早上', hurt: '没有', insurance: '都没有' }, beganDaysBefore: 0, isOver: true,
    against: { name: '五楼住户', address: '新桥里 5 号楼 2 单元 502' },
    story: '早上送孩子，两辆车在单元口各拐各的，他的前杠蹭了我的后门。都着急上班，拍了照就走了，现在说不清谁让谁。', wish: '各修各的也行，别伤了楼上楼下的情面。', pictures: ['scraped-door'], begins: minutesAgo(48),
    beats: [accept('22m', 1), dispatch('14m', 'qiushi', 'tian-qiushi')],
  },
  {
    who: 'dai-zhigang', subject: 'scrape', answers: { when: '前天晚上', hurt: '没有', insurance: '报过保险' }, beganDaysBefore: 2, isOver: true,
    against: { name: '骑电动车的学生', address: '津门里 13 号楼' },
    story: '孩子骑电动车从坡上下来没刹住，撞了我的车头灯。孩子哭着说别告诉他爸。我自己也有儿子，想找大人坐下来说，又怕孩子挨打。', wish: '灯的钱家长出一半就行，别吓着孩子。', begins: daysAgo(15, '19:45'),
    beats: [
      ...takenUpBy('ping-yanan', 'yanan'), call('14h', '先跟孩子母亲通了电话，商量好怎么跟父亲说。'), book('30m', 'yanan', 1, '17:00'), checkIn(), sit('sitting', '一家三口都来了，父亲先给戴师傅道歉，又给孩子擦了眼泪。'),
      settle('35m', 'oral', who('孩子家长', '付车灯款一半 350 元', 7), who('孩子', '年满十六岁前不再骑电动车', 3)),
    ],
  },
  {
    who: 'ge-changshun', subject: 'corridor-clutter', answers: { what: '杂物', blocks: '挡住了' }, beganDaysBefore: 300,
    against: { name: '对门 502 住户', address: '槐荫里 13 号楼 5 单元 502' },
    story: '对门把纸箱子、旧床板堆在楼道，我老伴拄拐，得侧着身子过。说过，他说不占我家门前那半边。', wish: '清走。', pictures: ['corridor-clutter'], begins: daysAgo(75, '9:55'),
    beats: [
      ...takenUpBy('qin-zhiyuan', 'guifen'), visit('22h', '对门老人靠卖废品贴补药费。'), sit('2d 15:00', '对门只肯挪一半。'), settle('50m', 'oral', who('502 住户', '楼道里的东西搬到楼下小房', 10)),
      followUp('12d 10:00', 'partly', '搬了一部分，过两天又堆回来一些。'), close('7d 11:30'),
      rate('1d 9:00', 'very-dissatisfied', ['not-carried-out', 'took-sides', 'impatient'], '床板还立在那儿，怎么就结了？还有人打电话让我给个好评。', true),
    ],
  },
  {
    who: 'kong-wei', subject: 'corridor-clutter', answers: { what: '电动车', blocks: '挡住消防栓' }, beganDaysBefore: 11,
    against: { name: '三层住户', address: '平和苑 3 号楼 2 单元 302' },
    story: '有人把电动车推进楼道充电，线从门缝里拉出来，就挨着消防栓。夜里听见充电器嗡嗡的，我不敢睡踏实。', wish: '别在楼里充。', pictures: ['corridor-clutter'], begins: daysAgo(5, '21:50'),
    beats: [
      accept('12m', 2), dispatch('8m', 'zhaoshu', 'bai-lu'), acknowledge('5m'), visit('1d 8:40', '当场拔了线，车推到楼下充电桩。车主说桩不够用。'), sit('1d 15:00', '物业答应加四个桩，车主问能不能先给老人留一个。等物业回话。'),
    ],
  },
  {
    who: 'lei-ming', subject: 'corridor-clutter', answers: { what: '鞋柜', blocks: '还能走' }, beganDaysBefore: 25,
    against: { name: '对门 102 新租户', address: '槐荫里 2 号楼 4 单元 102' },
    story: '对门新搬来的老两口，把鞋柜放门外，我倒垃圾老碰着。人不错，就是想请你们帮着说一声，我自己说怕人家多心。', wish: '挪进去就好。', begins: daysAgo(20, '18:05'),
    beats: [
      ...takenUpBy('ma-guifen', 'guifen'), visit('15h', '老两口刚来，不知道有规定，当场搬了。'), sit('20m', '两家在门口说了会儿话，老雷帮着抬的柜子。'), settle('10m', 'oral', who('102 住户', '鞋柜放回屋里', 1)),
      followUp('7d 10:00', 'holding', '门口干干净净。'), confirm('4m', 'holding'), close('5m'), rate('0d 17:00', 'satisfied', ['prompt', 'patient']),
    ],
  },
  {
    who: 'shi-yumei', subject: 'corridor-clutter', answers: { what: '垃圾', blocks: '还能走' }, beganDaysBefore: 6,
    against: { name: '小饭桌', address: '槐荫里 10 号楼 1 单元 502' },
    story: '楼上小饭桌把泔水桶放在拐角，一到中午味儿就上来，招虫子。', wish: '桶盖好，当天倒。', begins: minutesAgo(60 * 20),
    beats: [accept('50m', 1), dispatch('20m', 'guifen', 'ma-guifen'), acknowledge('19m'), call('3h', '老板答应晚上来谈。'), book('15m', 'guifen', 1, '10:00'), reschedule('2h', 'guifen', 2, '14:00'), addNote('30m', '老板说早上要接孩子，改到下午，我没意见。')],
  },
]
