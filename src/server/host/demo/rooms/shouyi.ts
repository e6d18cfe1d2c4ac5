import { open, type RoomData } from './room-data'

export const shouyi: RoomData = {
  id: 'shouyi',
  name: '守义调解室',
  badge: '守义',
  storyLine: '以津门义警韩守义命名，骑手歇脚的地方',
  story: [
    '韩守义送了九年外卖，万盛东里哪个单元灯坏了、哪家门口堆了东西，他比谁都先知道。有一晚他敲开一户的门，菜洒了半盒，赔不是的时候听见屋里老人喊疼——那一单超时了，人救回来了。',
    '后来他拉起一支义警队，骑手、快递员、保安，谁看见不对劲，先说一声，不掺和，不围观。队里的规矩写在头盔里：看见、说出、等人来。',
    '这间屋子白天给骑手充电歇脚，傍晚以后给街坊说事。微波炉随便用，热水一直有。',
  ],
  communityId: 'wanshengdongli',
  address: '万盛东里 16 号楼骑手驿站里间',
  phone: '022-24370051',
  route: '万盛东里西门，写着“骑手驿站”的黄色招牌，穿过充电柜往里走。',
  position: { latitude: 39.0768, longitude: 117.3074 },
  access: ['step-free', 'parking'],
  capacity: 1,
  sittingMinutes: 60,
  hours: [...open([1, 2, 3, 4, 5], '14:30-16:30', '18:30-21:30'), ...open([7], '9:00-12:00')],
  team: ['han-shouyi', 'ma-guodong', 'xu-changqing'],
  duty: { 1: ['han-shouyi'], 2: ['ma-guodong'], 3: ['han-shouyi'], 4: ['xu-changqing'], 5: ['han-shouyi'], 7: ['han-shouyi'] },
  closures: [],
}
