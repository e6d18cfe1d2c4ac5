import { open, type RoomData, weekdays } from './room-data'

export const mingyue: RoomData = {
  id: 'mingyue',
  name: '明月调解室',
  badge: '明月',
  storyLine: '以社工高明月命名，陪老人和孩子慢慢说',
  story: [
    '高明月来明月里报到那天，门卫大爷看着她的工牌说：姑娘，你走错了，这是小区名，不是你名。后来大爷成了她第一个服务对象——他和儿子，四年没一起吃过年夜饭。',
    '她花了八个月，其实也没做什么，就是每周二陪大爷去一趟早市，回来替他把电话拨通，再把电话递给他。那年除夕，爷俩在值班室煮了一锅饺子。',
    '明月调解室的椅子都有扶手，字都写得大，话说得慢。老人说了上句忘了下句，没人催。',
  ],
  communityId: 'mingyueli',
  address: '明月里社区养老服务站一层',
  phone: '022-24370009',
  route: '明月里西门进，红灯笼那栋就是养老服务站，调解室在进门右手第二间，有助听设备。',
  position: { latitude: 39.0851, longitude: 117.3243 },
  access: ['step-free', 'lift', 'accessible-toilet', 'hearing-loop'],
  capacity: 2,
  sittingMinutes: 60,
  hours: [...open(weekdays, '8:30-11:30', '13:30-16:30')],
  team: ['he-lihua', 'gao-mingyue', 'yu-ting', 'xin-suqin'],
  duty: { 1: ['he-lihua'], 2: ['gao-mingyue'], 3: ['he-lihua', 'yu-ting'], 4: ['gao-mingyue'], 5: ['he-lihua'] },
  closures: [{ inDays: 10, from: '8:30', to: '11:30', reason: '老人体检占用' }],
}
