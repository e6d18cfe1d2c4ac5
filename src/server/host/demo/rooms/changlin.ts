import { open, type RoomData, weekdays } from './room-data'

export const changlin: RoomData = {
  id: 'changlin',
  name: '长林调解室',
  badge: '长林',
  storyLine: '以退休老民警孟长林命名，老公安先锋示范岗',
  story: [
    '孟长林穿了三十八年警服，退休那天所里要给他开欢送会，他说别开了，我下午还约了人——约的是万盛东里两家为一个煤棚打了官司的兄弟。',
    '那个煤棚后来拆了，改成了晾衣架，两家各用一半。他把拆下来的一块门板锯成两截，一截做了调解室的招牌，一截留着给小孩写粉笔字。',
    '他话不多，最常说的一句是：咱们把这事儿，当成明天还要见面的事儿来办。',
  ],
  communityId: 'wanshengdongli',
  address: '万盛东里 9 号楼底商 3 号',
  phone: '022-24370050',
  route: '万盛东里中心路走到小学对面，门口有块旧门板招牌。地铁“万盛”站 C 口步行 8 分钟。',
  position: { latitude: 39.0779, longitude: 117.3093 },
  access: ['step-free', 'separate-entrance'],
  capacity: 2,
  sittingMinutes: 60,
  hours: [...open(weekdays, '9:00-12:00', '14:00-18:00'), ...open([1, 5], '18:30-20:30'), ...open([6], '9:00-12:00')],
  team: ['meng-changlin', 'xu-changqing', 'ma-guodong', 'gu-mingde'],
  duty: { 1: ['xu-changqing', 'meng-changlin'], 2: ['xu-changqing'], 3: ['meng-changlin'], 4: ['ma-guodong'], 5: ['xu-changqing', 'meng-changlin'], 6: ['meng-changlin'] },
  closures: [{ inDays: 3, from: '14:00', to: '16:00', reason: '普法讲座占用' }],
}
