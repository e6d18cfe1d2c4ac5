import { open, type RoomData } from './room-data'

export const heshun: RoomData = {
  id: 'heshun',
  name: '和顺调解室',
  badge: '和顺',
  storyLine: '以修车师傅冯和顺命名，手里有活，心里不急',
  story: [
    '冯和顺在海颂园西门修了三十一年自行车。车摊边上常年摆着四个马扎，等车的人坐着说家里的事，他低头补胎，补完抬头说一句，多半就说到点子上。',
    '后来骑车的人少了，来坐马扎的人倒没少。居委会请他当调解员，他起初不肯，说自己初中没毕业。书记说，您那四个马扎，比我们开的会管用。',
    '调解室就设在他原来的车棚里，四个马扎还在，旁边添了桌子和暖气。来的人要是紧张，他还会递给您一个打气筒：“先给我搭把手。”',
  ],
  communityId: 'haisongyuan',
  address: '海颂园西门内便民车棚旁',
  phone: '022-24370004',
  route: '从海颂园西门进，右手边红砖平房。老街坊都知道“和顺车棚”，问一声就到。',
  position: { latitude: 39.0946, longitude: 117.3028 },
  access: ['step-free', 'parking'],
  capacity: 1,
  sittingMinutes: 45,
  hours: [...open([1, 3, 5], '9:00-11:15', '14:00-17:00'), ...open([6, 7], '9:00-11:15')],
  team: ['feng-heshun', 'shen-haisong', 'han-shouyi'],
  duty: { 1: ['feng-heshun'], 3: ['feng-heshun'], 5: ['feng-heshun'], 6: ['han-shouyi'], 7: ['han-shouyi'] },
  closures: [],
}
