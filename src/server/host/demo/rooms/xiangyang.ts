import { open, type RoomData, weekdays } from './room-data'

export const xiangyang: RoomData = {
  id: 'xiangyang',
  name: '向阳调解室',
  badge: '向阳',
  storyLine: '以律师周向阳命名，讲得清法，也讲得通理',
  story: [
    '周向阳三十岁以前打官司，赢的多。有一回他替河湾家园的房东赢了租客，判下来一千六百块；出了法院门，房东说，周律师，为这点钱我俩三年没说话，值吗？他答不上来。',
    '第二年他报名做了驻点律师，每周三一整天坐在这里，不收费，也不替哪一边说话。他爱在纸上画三栏：法律怎么说、花多少时间、日子怎么过。画完让人自己选。',
    '他画过的纸攒了两大盒，名字都裁掉了，只留道理。谁来都可以翻。',
  ],
  communityId: 'hewan',
  address: '河湾家园 5 号楼一层会客厅',
  phone: '022-24370008',
  route: '河湾家园南门进，沿河边步道走 200 米，5 号楼玻璃门。地下车库 B 区有访客车位。',
  position: { latitude: 39.0818, longitude: 117.3166 },
  access: ['step-free', 'lift', 'accessible-toilet', 'parking'],
  capacity: 2,
  sittingMinutes: 60,
  hours: [...open(weekdays, '9:30-12:30', '14:00-18:00'), ...open([3], '19:00-21:00'), ...open([6], '10:00-12:00', '14:00-16:00')],
  team: ['dong-wei', 'zhou-xiangyang', 'luo-jianfeng', 'gao-mingyue'],
  duty: { 1: ['dong-wei'], 2: ['dong-wei', 'luo-jianfeng'], 3: ['zhou-xiangyang', 'dong-wei'], 4: ['dong-wei'], 5: ['luo-jianfeng'], 6: ['gao-mingyue'] },
  closures: [{ inDays: 8, from: '14:00', to: '18:00', reason: '消防设备检修' }],
}
