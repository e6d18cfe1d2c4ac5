import { open, type RoomData, weekdays } from './room-data'

export const guifen: RoomData = {
  id: 'guifen',
  name: '桂芬调解室',
  badge: '桂芬',
  storyLine: '以楼门长马桂芬命名，她记得住每一家的事',
  story: [
    '马桂芬在槐荫里当了二十二年楼门长。退休前她是幼儿园老师，谁家孩子小时候爱哭、谁家老人耳朵背，她心里有一本账，从不往外说。',
    '有一年冬天暖气管冻裂，三家人在楼道里吵到半夜。她端着一锅姜汤上来，一人一碗，喝完才许说话。那碗姜汤的方子，现在贴在调解室的墙上。',
    '她常说：孩子打架，得先抱抱再讲理；大人也一样。',
  ],
  communityId: 'huaiyinli',
  address: '槐荫里 7 号楼 1 单元 101',
  phone: '022-24370005',
  route: '槐荫里北门进，过小花园，7 号楼头一个门。门口装了坡道和扶手，轮椅可以直接进。',
  position: { latitude: 39.0873, longitude: 117.3029 },
  access: ['step-free', 'accessible-toilet'],
  capacity: 2,
  sittingMinutes: 60,
  hours: [...open(weekdays, '8:30-11:30', '14:00-17:00')],
  team: ['ma-guifen', 'qin-zhiyuan', 'xin-suqin', 'ren-shuang'],
  duty: { 1: ['ma-guifen', 'qin-zhiyuan'], 2: ['ma-guifen'], 3: ['xin-suqin'], 4: ['ma-guifen'], 5: ['qin-zhiyuan', 'ren-shuang'] },
  closures: [{ inDays: 7, from: '8:30', to: '17:00', reason: '暖气管道检修' }],
}
