import { open, type RoomData, weekdays } from './room-data'

export const haisong: RoomData = {
  id: 'haisong',
  name: '海颂调解室',
  badge: '海颂',
  storyLine: '以社区民警沈海颂命名，“约吧”从这里开始',
  story: [
    '沈海颂当过八年海员，跑船的人说话直，约好几点就是几点。转业到海颂园做社区民警，小区和他重名，他说这是缘分，得对得起。',
    '他在门卫室墙上挂了块小黑板，写着“有事约一下”，谁想找他聊，自己写个时间。头一个月只有三个人写，其中一个写的是“周五下棋”。他照样去下了那盘棋。到年底，黑板不够写了，才有了后来的“约吧”。',
    '现在黑板还挂在调解室门口，手机上约不来的老街坊，照样可以拿粉笔写。',
  ],
  communityId: 'haisongyuan',
  address: '海颂园 1 号楼底商 102',
  phone: '022-24370003',
  route: '海颂园正门左手第一间底商，蓝色门头。门前有六个临时车位，约好时间的可以停两小时。',
  position: { latitude: 39.0957, longitude: 117.3049 },
  access: ['step-free', 'accessible-toilet', 'parking', 'hearing-loop'],
  capacity: 3,
  sittingMinutes: 60,
  hours: [...open(weekdays, '9:00-12:00', '13:30-17:30'), ...open([2, 4], '18:30-20:30'), ...open([6], '9:00-12:00')],
  team: ['shen-haisong', 'feng-heshun', 'lin-jingyi', 'gu-mingde', 'ren-shuang'],
  duty: { 1: ['shen-haisong'], 2: ['lin-jingyi', 'shen-haisong'], 3: ['feng-heshun'], 4: ['shen-haisong', 'gu-mingde'], 5: ['feng-heshun', 'ren-shuang'], 6: ['feng-heshun'] },
  closures: [{ inDays: 9, from: '13:30', to: '17:30', reason: '社区活动占用' }],
}
