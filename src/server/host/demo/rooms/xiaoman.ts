import { open, type RoomData, weekdays } from './room-data'

export const xiaoman: RoomData = {
  id: 'xiaoman',
  name: '小满调解室',
  badge: '小满',
  storyLine: '以社工林小满命名，晚上也开门',
  story: [
    '林小满生在小满那天，名字是奶奶起的，说是“不用太满，刚刚好”。她来津门里做社工时二十四岁，头一件事是挨家问：您几点有空？问完发现，真正闹矛盾的人，白天都在上班。',
    '于是她把调解挪到晚上。第一位来的是个跑长途的司机，晚上八点到，十点走，和对门为一辆婴儿车吵了半年的事，那晚说清了。临走他说，要不是晚上开门，这事儿得吵到孩子上小学。',
    '小满这个名字，大家觉得也像调解：各让一点，不求全满，够过日子就好。',
  ],
  communityId: 'jinmenli',
  address: '津门里 3 号楼旁党群服务站二层',
  phone: '022-24370002',
  route: '津门里东门进，正对面的灰色二层小楼，楼梯在右侧，也可以从站内乘电梯上二层。',
  position: { latitude: 39.0896, longitude: 117.3121 },
  access: ['lift', 'accessible-toilet'],
  capacity: 1,
  sittingMinutes: 60,
  hours: [...open(weekdays, '16:00-21:00'), ...open([6], '9:00-12:00', '13:30-17:30')],
  team: ['lin-xiaoman', 'ping-yanan', 'ren-shuang', 'xin-suqin'],
  duty: { 1: ['lin-xiaoman'], 2: ['ren-shuang'], 3: ['lin-xiaoman'], 4: ['ren-shuang'], 5: ['lin-xiaoman'], 6: ['xin-suqin', 'ping-yanan'] },
  closures: [{ inDays: 6, from: '16:00', to: '21:00', reason: '社工集中培训' }],
}
