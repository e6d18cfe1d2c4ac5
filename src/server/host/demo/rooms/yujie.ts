import { open, type RoomData } from './room-data'

export const yujie: RoomData = {
  id: 'yujie',
  name: '玉洁调解室',
  badge: '玉洁',
  storyLine: '以婚姻家庭调解员宋玉洁命名，专谈家里的事',
  story: [
    '宋玉洁在妇联干了十九年，接过的电话记满四十多个本子。她说家里的事最难断，因为吵架的两个人，往往都是委屈的那一个。',
    '这间屋子是她自己布置的：没有长桌，只有沙发和一盏落地灯；里外两间，门各开各的，不想见面的人可以不见。孩子来了有一张小桌子、一盒蜡笔。',
    '她立过一条规矩：在这里说的话，不出这扇门。真有危险的事，她会马上放下茶杯，拿起电话。',
  ],
  communityId: 'huaiyinli',
  address: '槐荫里 15 号楼底层东侧',
  phone: '022-24370006',
  route: '槐荫里东门进，15 号楼东侧有两个门，分别是“一号门”“二号门”，来之前会告诉您走哪个门。',
  position: { latitude: 39.0861, longitude: 117.3037 },
  access: ['step-free', 'separate-entrance', 'accessible-toilet'],
  capacity: 1,
  sittingMinutes: 90,
  hours: [...open([2, 3, 4, 5], '9:00-12:00', '13:30-18:00'), ...open([6], '9:00-12:00', '14:00-17:00')],
  team: ['song-yujie', 'bai-lu', 'lin-xiaoman', 'lin-jingyi'],
  duty: { 2: ['song-yujie'], 3: ['song-yujie'], 4: ['song-yujie', 'lin-jingyi'], 5: ['bai-lu', 'song-yujie'], 6: ['lin-xiaoman'] },
  closures: [{ inDays: 13, from: '9:00', to: '12:00', reason: '妇女儿童普法课占用' }],
}
