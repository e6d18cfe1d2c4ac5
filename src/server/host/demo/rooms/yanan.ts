import { everyDay, open, type RoomData } from './room-data'

export const yanan: RoomData = {
  id: 'yanan',
  name: '亚楠调解室',
  badge: '亚楠',
  storyLine: '以社区民警平亚楠命名',
  story: [
    '平亚楠到津门里当社区民警那年，警务室的桌上有一本前任留下的登记簿，翻了三页，有两页写着同一户人家：楼上楼下为了脚步声，一年报了十一次警。她没有再开第十二张出警单，而是连着五个晚上坐到楼下老太太家里听。第六天她带着楼上的小伙子去买了一块二十八块钱的地垫。',
    '从那以后，居民有事爱说一句“找亚楠坐坐”。坐的地方先是警务室，后来是门口的石桌，再后来居委会把 12 号楼一层腾出来，摆上一张圆桌——圆桌是她挑的，她说方桌一坐就是两边。',
    '挂牌那天她想写“津门里调解室”，居民不答应，说叫惯了。牌子就这么定了下来。她现在不常坐在这里，可桌上的规矩还是她的：先倒水，再说话；一个人说，另一个人先听完。',
  ],
  communityId: 'jinmenli',
  address: '津门里 12 号楼一层',
  phone: '022-24370001',
  route: '从津门里南门进，沿甬道走到底，左手第二栋就是 12 号楼，门口有一棵石榴树。公交“津门里”站下车步行 4 分钟。',
  position: { latitude: 39.0911, longitude: 117.3114 },
  access: ['step-free', 'accessible-toilet', 'separate-entrance'],
  capacity: 2,
  sittingMinutes: 60,
  hours: [...open(everyDay, '9:00-12:00', '14:00-18:00'), ...open([3], '18:30-20:30')],
  team: ['wang-min', 'li-xiaoqing', 'ping-yanan', 'zhou-xiangyang', 'qi-guoping', 'pan-xiuying'],
  duty: {
    1: ['li-xiaoqing', 'wang-min'], 2: ['li-xiaoqing', 'wang-min'], 3: ['li-xiaoqing', 'zhou-xiangyang'], 4: ['li-xiaoqing', 'wang-min'],
    5: ['li-xiaoqing', 'wang-min'], 6: ['ping-yanan', 'qi-guoping'], 7: ['li-xiaoqing', 'pan-xiuying'],
  },
  closures: [
    { inDays: 4, from: '9:00', to: '18:00', reason: '空调检修' },
    { inDays: 11, from: '14:00', to: '16:00', reason: '居民议事会占用' },
  ],
}
