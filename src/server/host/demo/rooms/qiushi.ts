import { open, type RoomData, weekdays } from './room-data'

export const qiushi: RoomData = {
  id: 'qiushi',
  name: '秋实调解室',
  badge: '秋实',
  storyLine: '以调解员田秋实命名，种得了菜，解得开结',
  story: [
    '新桥里是从村子搬上楼的，田秋实原来是村里的会计。上楼头一年，有人在草坪上种葱，有人去物业告，他算了一笔账：一户一垄，正好够分。',
    '那块地现在叫“半亩园”，十六户轮着种，轮着浇。当年告状的那户，种的西红柿最好。谁家有了别扭，他就约到地头，一人一把小锄头，锄着锄着话就软了。',
    '冬天没法下地，他才搬进屋里。屋里的墙上挂着每年的收成：哪年收了多少菜，哪年了了多少事。',
  ],
  communityId: 'xinqiaoli',
  address: '新桥里 2 号楼一层，半亩园旁',
  phone: '022-24370052',
  route: '新桥里正门右转，看见菜园就到了，2 号楼一层朝南的门。',
  position: { latitude: 39.0801, longitude: 117.3306 },
  access: ['step-free', 'accessible-toilet', 'parking'],
  capacity: 1,
  sittingMinutes: 60,
  hours: [...open(weekdays, '9:00-11:00', '14:30-17:30'), ...open([6, 7], '9:00-11:00')],
  team: ['tian-qiushi', 'cui-yang', 'gao-mingyue'],
  duty: { 1: ['tian-qiushi'], 2: ['cui-yang'], 3: ['tian-qiushi'], 4: ['gao-mingyue'], 5: ['tian-qiushi'], 6: ['tian-qiushi'], 7: ['tian-qiushi'] },
  closures: [{ inDays: 12, from: '14:30', to: '17:30', reason: '电路检修' }],
}
