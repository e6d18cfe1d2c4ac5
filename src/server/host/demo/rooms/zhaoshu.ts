import { open, type RoomData, weekdays } from './room-data'

export const zhaoshu: RoomData = {
  id: 'zhaoshu',
  name: '赵叔调解室',
  badge: '赵叔',
  storyLine: '以老维修工赵德海命名，漏水的事找他',
  story: [
    '赵德海在房管站修了三十四年水暖，平和苑九栋楼的管子，哪根是后改的，他敲一敲就知道。邻居为漏水红脸，他背着工具包来，先不说谁对谁错，先找漏点。',
    '他有个习惯：修完拍一张照片，把漏的地方、换的零件、花的钱写在照片背面，两家各留一张。十几年下来，再没有人为“到底是不是你家漏的”吵第二回。',
    '退休后他说闲不住，社区就把锅炉房旁边的值班室给了他。小孩都管他叫赵叔，调解室也就叫了赵叔。',
  ],
  communityId: 'pingheyuan',
  address: '平和苑锅炉房旁值班室',
  phone: '022-24370007',
  route: '平和苑正门直走到头，高烟囱底下那排平房，绿门。',
  position: { latitude: 39.0929, longitude: 117.3195 },
  access: ['step-free', 'parking'],
  capacity: 1,
  sittingMinutes: 60,
  hours: [...open(weekdays, '9:00-12:00', '14:00-17:00'), ...open([7], '14:00-17:00')],
  team: ['zhao-dehai', 'bai-lu', 'gu-mingde', 'pan-xiuying'],
  duty: { 1: ['zhao-dehai'], 2: ['bai-lu'], 3: ['zhao-dehai'], 4: ['gu-mingde', 'zhao-dehai'], 5: ['zhao-dehai'], 7: ['pan-xiuying'] },
  closures: [{ inDays: 5, from: '9:00', to: '12:00', reason: '供热设备检修' }],
}
